import type { InBoth } from '../../pages/words.ts'

interface Words {
  readonly title: string
  readonly intro: string
  readonly none: string
  readonly todo: string
  readonly add: string
  readonly kind: {
    readonly participant: (name: string) => string
    readonly source: (name: string) => string
    readonly purpose: (name: string) => string
    readonly person: string
    readonly professional: (organisation: string, id: string | null) => string
  }
}

/** What the page of stops says. */
export const stopWords: InBoth<Words> = {
  nl: {
    title: 'Stops',
    intro: 'Een stop beëindigt delen direct. Hij geldt tot twee verschillende mensen hem opheffen.',
    none: 'Er is nog niets gestopt.',
    todo: 'Wat u kunt doen',
    add: 'Stop een doel of een medewerker',
    kind: {
      participant: (name) => `${name}: vraagt niets en geeft niets`,
      source: (name) => `${name}: geeft niets als bron`,
      purpose: (name) => `Doel: ${name}`,
      person: 'Alles over één persoon',
      professional: (organisation, id) => `Een medewerker van ${organisation}${id === null ? '' : ` (${id})`}`,
    },
  },
  en: {
    title: 'Stops',
    intro: 'A stop ends sharing at once. It holds until two different people lift it.',
    none: 'Nothing was stopped yet.',
    todo: 'What you can do',
    add: 'Stop a purpose or a professional',
    kind: {
      participant: (name) => `${name}: asks nothing and gives nothing`,
      source: (name) => `${name}: gives nothing as a source`,
      purpose: (name) => `Purpose: ${name}`,
      person: 'All about one person',
      professional: (organisation, id) => `A professional of ${organisation}${id === null ? '' : ` (${id})`}`,
    },
  },
}
