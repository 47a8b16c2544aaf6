import { parseBsn } from '../../http/bsn.ts'
import type { InBoth } from '../../pages/words.ts'

/** Why somebody of the municipality opens a person's file: a closed list, recorded with every look (AVG 5 lid 2). */
export const whyWords = {
  'access-request': { nl: 'De persoon vraagt inzage', en: 'The person asks for access' },
  'other-right': {
    nl: 'De persoon vraagt iets anders: verbeteren, wissen of beperken',
    en: 'The person asks something else: to rectify, erase or restrict',
  },
  objection: { nl: 'De persoon maakt bezwaar', en: 'The person objects' },
  complaint: { nl: 'Er is een klacht', en: 'There is a complaint' },
  'consent-question': { nl: 'Er is een vraag over toestemming', en: 'There is a question about consent' },
  'duty-to-inform': { nl: 'Wij moeten de persoon nog informeren', en: 'We still have to inform the person' },
  incident: { nl: 'Er is een incident of datalek', en: 'There is an incident or a data breach' },
  'officer-check': { nl: 'Controle door de FG', en: 'Check by the data protection officer' },
  authority: {
    nl: 'De toezichthouder of de rechter vraagt het',
    en: 'The supervisory authority or the court asks it',
  },
} as const satisfies Readonly<Record<string, InBoth>>

export type Why = keyof typeof whyWords

export const whys = Object.keys(whyWords) as readonly Why[]

/** Whether this is a reason of the list. */
export const isWhy = (word: string): word is Why => Object.hasOwn(whyWords, word)

const shape = /^(?:[A-Z]{1,6}[-./]?)?[0-9]{1,12}(?:[-./][0-9]{1,12}){0,3}$/

/** The reference of the officer's own file, in capitals: a few letters and numbers, no name and no citizen service number; else null. */
export const referenceIn = (text: string): string | null => {
  const said = text.trim().toUpperCase()
  if (said.length > 40 || !shape.test(said)) return null
  return parseBsn(said.replace(/[^0-9]/g, '')) === null ? said : null
}
