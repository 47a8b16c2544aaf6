import type { InBoth, Language } from '../../pages/words.ts'
import { dayText } from '../../pages/moments.ts'
import { consentWords } from './consent-words.ts'
import { gateWords } from './gate-words.ts'

/** What a row is about, by its id. */
export const rowWords: Readonly<Record<string, InBoth>> = { ...gateWords, ...consentWords }

interface Lists {
  readonly layer: Readonly<Record<'legal-basis' | 'secrecy', string>>
  readonly bound: Readonly<Record<'statutory' | 'contractual' | 'any', string>>
  readonly speaker: Readonly<Record<'self' | 'representatives', string>>
  readonly authority: Readonly<Record<string, string>>
  readonly withdrawer: Readonly<Record<'asked' | 'self' | 'holder' | 'other', string>>
  readonly byNorm: string
  readonly parentsJoin: string
  readonly holders: string
  readonly noParents: string
  readonly birthday: (age: number) => string
  readonly ignored: string
  readonly all: string
  readonly onlyBound: string
  readonly mayCriminal: string
  readonly bsn: (subject: boolean, other: boolean) => string
  readonly byHat: string
  readonly neverFor: (purposes: string) => string
  readonly every: string
  readonly deferral: (days: number, more: number) => string
  readonly by: (roles: string) => string
  readonly within: (hours: number) => string
  readonly fourEyes: string
  readonly onlyRefuse: string
  readonly noTerm: string
  readonly years: (years: number) => string
  readonly atLeast: (years: number) => string
  readonly between: (min: number, max: number) => string
}

/** Words of closed lists, and the short sentences around them. */
export const lists: InBoth<Lists> = {
  nl: {
    layer: { 'legal-basis': 'Grondslag', secrecy: 'Geheimhouding' },
    bound: { statutory: 'volgens de wet', contractual: 'volgens afspraak', any: '' },
    speaker: { self: 'de persoon zelf', representatives: 'wie gezag heeft of voor de persoon spreekt' },
    authority: {
      joint: 'Twee ouders',
      sole: 'Eén ouder',
      guardian: 'Een voogd',
      'guardian-unnamed': 'Een voogd zonder naam',
      'temporarily-none': 'Tijdelijk niemand',
      undeterminable: 'Niet te bepalen',
      'under-investigation': 'Wordt onderzocht',
      'of-age': 'Meerderjarig',
      unknown: 'Onbekend',
    },
    withdrawer: {
      asked: 'Wie ja moest zeggen',
      self: 'De persoon zelf',
      holder: 'Wie gezag heeft',
      other: 'Iemand anders',
    },
    byNorm: 'vraagt de norm, niet de wet',
    parentsJoin: 'ouders zeggen mee ja, als de gemeente dat koos',
    holders: 'Zij spreken voor het kind.',
    noParents: 'Dan vragen wij geen ouders.',
    birthday: (age) => `Het kind wordt ${age}`,
    ignored: 'Dat verandert niets.',
    all: 'alle bijzondere gegevens',
    onlyBound: 'alleen aan wie volgens de wet een geheim bewaart',
    mayCriminal: 'Dan mogen ze mee.',
    bsn: (subject, other) =>
      subject ? (other ? 'over de persoon en over anderen' : 'alleen over de persoon zelf') : 'niet',
    byHat: 'volgens de taak',
    neverFor: (purposes) => `Nooit voor: ${purposes}.`,
    every: 'elk ander doel',
    deferral: (days, more) => `Hoogstens ${days} dagen later. Daarna telkens ${more} dagen.`,
    by: (roles) => `Wie: ${roles}.`,
    within: (hours) => (hours < 72 ? `Binnen ${hours} uur.` : `Binnen ${hours / 24} dagen.`),
    fourEyes: 'Twee mensen kijken.',
    onlyRefuse: 'Het kan alleen nee zijn.',
    noTerm: 'De wet noemt geen termijn.',
    years: (years) => `${years} jaar na de laatste wijziging`,
    atLeast: (years) => `Minstens ${years} jaar`,
    between: (min, max) => (min === max ? `${min} jaar` : `${min} tot ${max} jaar`),
  },
  en: {
    layer: { 'legal-basis': 'Legal basis', secrecy: 'Secrecy' },
    bound: { statutory: 'by law', contractual: 'by agreement', any: '' },
    speaker: { self: 'the person', representatives: 'who has authority or speaks for the person' },
    authority: {
      joint: 'Two parents',
      sole: 'One parent',
      guardian: 'A guardian',
      'guardian-unnamed': 'A guardian without a name',
      'temporarily-none': 'Nobody for the time being',
      undeterminable: 'Cannot be determined',
      'under-investigation': 'Is being investigated',
      'of-age': 'Of age',
      unknown: 'Unknown',
    },
    withdrawer: {
      asked: 'Who had to say yes',
      self: 'The person',
      holder: 'Who has authority',
      other: 'Somebody else',
    },
    byNorm: 'the norm asks it, not the law',
    parentsJoin: 'parents join, where the municipality chose so',
    holders: 'They speak for the child.',
    noParents: 'Then no parents are asked.',
    birthday: (age) => `The child becomes ${age}`,
    ignored: 'That changes nothing.',
    all: 'all special data',
    onlyBound: 'only to who is bound to secrecy by law',
    mayCriminal: 'Then they may go.',
    bsn: (subject, other) => (subject ? (other ? 'about the person and others' : 'about the person alone') : 'not'),
    byHat: 'by the task',
    neverFor: (purposes) => `Never for: ${purposes}.`,
    every: 'any other purpose',
    deferral: (days, more) => `At most ${days} days later. Then by ${more} days each time.`,
    by: (roles) => `Who: ${roles}.`,
    within: (hours) => (hours < 72 ? `Within ${hours} hours.` : `Within ${hours / 24} days.`),
    fourEyes: 'Two people look.',
    onlyRefuse: 'It can only be a no.',
    noTerm: 'The law gives no term.',
    years: (years) => `${years} years after the last change`,
    atLeast: (years) => `At least ${years} years`,
    between: (min, max) => (min === max ? `${min} years` : `${min} to ${max} years`),
  },
}

/** Ages in whole years, inclusive. */
export const agesText = ([from, to]: readonly [number, number], language: Language): string => {
  const nl = language === 'nl'
  if (from === 0 && to >= 150) return nl ? 'elke leeftijd' : 'any age'
  if (from === 0) return nl ? `jonger dan ${to + 1}` : `under ${to + 1}`
  if (to >= 150) return nl ? `${from} jaar en ouder` : `${from} and over`
  return nl ? `${from} tot en met ${to} jaar` : `${from} to ${to}`
}

/** From and until which day something holds; empty where it always does. */
export const daysText = (
  from: string | null | undefined,
  until: string | null | undefined,
  language: Language,
): string => {
  const nl = language === 'nl'
  const parts = [
    from == null ? '' : `${nl ? 'vanaf' : 'from'} ${dayText(from, language)}`,
    until == null ? '' : `${nl ? 'tot en met' : 'until'} ${dayText(until, language)}`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}
