import type { DecisionAnswer, RequestAnswer } from './story-answers.ts'

/** What the story is told through: one line at a time. */
export type Write = (line: string) => void

const words: Readonly<Record<string, string>> = {
  permit: 'ja',
  'permit-partial': 'ja, een deel',
  'needs-consent': 'nog niet: toestemming nodig',
  review: 'een mens beslist',
  deny: 'nee',
  delivered: 'gegeven',
  'partially-delivered': 'een deel gegeven',
  denied: 'geweigerd',
  failed: 'mislukt',
}
const capacities: Readonly<Record<string, string>> = {
  self: 'de persoon zelf',
  parent: 'een ouder met gezag',
  guardian: 'een voogd',
}
const layers: Readonly<Record<string, string>> = { secrecy: 'geheimhouding', 'legal-basis': 'grondslag' }

const said = (code: string): string => (words[code] === undefined ? code : `${words[code]} [${code}]`)

const byReason = (withheld: DecisionAnswer['withheld']): ReadonlyMap<string, DecisionAnswer['withheld']> => {
  const found = new Map<string, DecisionAnswer['withheld']>()
  for (const each of withheld) found.set(each.reason, [...(found.get(each.reason) ?? []), each])
  return found
}

/** Tells the story in plain words; `names` turns a personId into a name, which only the storyteller knows. */
export const storyteller = (write: Write, names: ReadonlyMap<string, string>) => {
  const line = (label: string, text: string): void => write(`  ${label.padEnd(11)}${text}`)
  const nameOf = (personId: string): string => names.get(personId) ?? 'deze persoon'

  const decision = (found: DecisionAnswer): void => {
    line('Besluit', `${nameOf(found.personId)}: ${said(found.outcome)}`)
    for (const reason of found.reasons) line('Waarom', `${reason.code}: ${reason.text}`)
    if (found.ground !== null) {
      const { legalBasis, secrecyGround, law } = found.ground
      line('Grond', `${legalBasis}, geheimhouding: ${secrecyGround} (${law.join('; ')})`)
    }
    for (const { capacity, layer, norm, law } of found.missing) {
      const sources = law.map((each) => each.replace('[norm] ', '')).join('; ')
      const why = norm ? `norm van het veld: ${sources}` : sources
      line('Nog nodig', `het ja van ${capacities[capacity] ?? capacity}, laag ${layers[layer] ?? layer} (${why})`)
    }
    for (const [reason, withheld] of byReason(found.withheld)) {
      const known = found.reasons.some(({ code }) => code === reason)
      const text = known ? '' : `: ${withheld[0]?.text ?? ''}`
      line('Niet', `${withheld.map(({ category }) => category).join(', ')} (${reason})${text}`)
    }
  }

  return {
    chapter: (number: number, nl: string, en: string): void => {
      write('')
      write(`${number}. ${nl}`)
      write(`   (${en})`)
    },
    say: (text: string): void => write(`  ${text}`),
    asked: (text: string): void => line('Vraag', text),
    decisions: (all: readonly DecisionAnswer[]): void => all.forEach(decision),
    outcome: (answer: RequestAnswer): void => {
      answer.decisions.forEach(decision)
      line('Uitkomst', said(answer.status))
      for (const { personId, category, values } of answer.data ?? []) {
        for (const value of values) line('Gegeven', `${nameOf(personId)}, ${category}: ${JSON.stringify(value)}`)
      }
    },
  }
}

export type Storyteller = ReturnType<typeof storyteller>
