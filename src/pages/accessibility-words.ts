import type { InBoth } from './words.ts'

interface AccessibilityWords {
  readonly title: string
  readonly intro: string
  readonly norm: string
  readonly testedTitle: string
  readonly tested: readonly string[]
  readonly notTitle: string
  readonly not: readonly string[]
  readonly helpTitle: string
  readonly help: string
}

/** The statement on accessibility: what is tested of every release, and what is not known. The municipality adds its own. */
export const accessibilityWords: InBoth<AccessibilityWords> = {
  nl: {
    title: 'Toegankelijkheid',
    intro: "Iedereen moet deze pagina's kunnen gebruiken. Hier staat wat wij daarvoor doen, en wat nog niet.",
    norm: 'De norm is WCAG 2.2, niveau A en AA (EN 301 549).',
    testedTitle: 'Wat wij van elke uitgave testen',
    tested: [
      'Elke pagina met axe-core: licht en donker, smal en breed, Nederlands en Engels.',
      'Het werk van begin tot eind met alleen het toetsenbord, en of u ziet waar u bent.',
      'Alles werkt zonder JavaScript, behalve het narekenen van bewijs in de browser.',
      'Bij elke grafiek staat een tabel met dezelfde getallen.',
    ],
    notTitle: 'Wat wij nog niet weten',
    not: [
      'Een test met een machine vindt niet alles. Een onderzoek door mensen is er nog niet.',
      "Niemand probeerde de pagina's met een schermlezer.",
      'De huisstijl en de inlogdienst van uw gemeente horen bij het onderzoek van uw gemeente.',
    ],
    helpTitle: 'Loopt u ergens tegenaan?',
    help: 'Meld het bij de beheerder van uw gemeente. Ook de verklaring van uw gemeente vraagt u daar.',
  },
  en: {
    title: 'Accessibility',
    intro: 'Everybody must be able to use these pages. Here is what we do for that, and what we do not do yet.',
    norm: 'The standard is WCAG 2.2, levels A and AA (EN 301 549).',
    testedTitle: 'What we test of every release',
    tested: [
      'Every page with axe-core: light and dark, narrow and wide, Dutch and English.',
      'The work from beginning to end with the keyboard alone, and whether you see where you are.',
      'All works without JavaScript, but for checking a proof in the browser.',
      'Beside every chart stands a table with the same numbers.',
    ],
    notTitle: 'What we do not know yet',
    not: [
      'A test by a machine does not find everything. No people have examined the pages yet.',
      'Nobody has tried the pages with a screen reader.',
      'The house style and the login of your municipality belong to the examination by your municipality.',
    ],
    helpTitle: 'Does something stand in your way?',
    help: 'Tell the administrator of your municipality. He has the statement of your municipality too.',
  },
}
