import type { InBoth, Language } from '../../pages/words.ts'

/** What each kind of recorded fact is called: for officers, and never whom it warns of. */
const kinds: Readonly<Record<string, InBoth>> = {
  'supervision-order': { nl: 'Ondertoezichtstelling (OTS)', en: 'Supervision order' },
  'partial-authority-transfer': {
    nl: 'Een deel van het gezag is overgedragen',
    en: 'Part of parental authority transferred',
  },
  guardianship: { nl: 'Voogdij', en: 'Guardianship' },
  'provisional-guardianship': { nl: 'Voorlopige voogdij', en: 'Provisional guardianship' },
  curatorship: { nl: 'Curatele', en: 'Curatorship' },
  mentorship: { nl: 'Mentorschap', en: 'Mentorship' },
  administration: { nl: 'Bewind', en: 'Administration of property' },
  'court-authority-order': { nl: 'De rechter besliste over het gezag', en: 'A court decided on parental authority' },
  'court-substituted-consent': {
    nl: 'De rechter zei ja in plaats van een ouder',
    en: 'A court consented in place of a parent',
  },
  'special-curator': { nl: 'Bijzondere curator', en: 'Special curator' },
  'capacity-assessment': { nl: 'Beoordeling of de persoon dit zelf kan beslissen', en: 'Assessment of capacity' },
  proxy: { nl: 'Schriftelijke machtiging', en: 'Written proxy' },
  relative: { nl: 'Een naaste mag spreken', en: 'A relative may speak' },
  unreachable: { nl: 'Een ouder is onvindbaar of kan niet', en: 'A parent cannot be found or is unable' },
  'other-parent-informed': { nl: 'De andere ouder is ingelicht', en: 'The other parent was informed' },
  'view-heard': { nl: 'De mening van het kind is gehoord', en: "The child's view was heard" },
  'refusal-toward-parent': {
    nl: 'Vertrouwelijk: niet alles naar de ouders',
    en: 'Confidential: not everything to the parents',
  },
  'secret-consultation': { nl: 'In vertrouwen gekomen', en: 'Came in confidence' },
  'help-without-parents': { nl: 'Hulp zonder toestemming van de ouders', en: 'Help without consent of the parents' },
  'suspected-harm': {
    nl: 'Veiligheid: eerst overleggen voor iemand vraagt',
    en: 'Safety: consult before anybody is asked',
  },
  shelter: { nl: 'Opvang: de plek is geheim', en: 'Shelter: the place is secret' },
  sealed: { nl: 'Afgeschermd', en: 'Sealed' },
  restriction: { nl: 'Beperking van de verwerking (AVG 18)', en: 'Restriction of processing (GDPR 18)' },
  objection: { nl: 'Bezwaar (AVG 21)', en: 'Objection (GDPR 21)' },
  'help-ended': { nl: 'De hulp is gestopt', en: 'Help ended' },
  'deceased-record-permission': {
    nl: 'Toestemming voor inzage na overlijden',
    en: 'Permission for access after death',
  },
}

const sources: Readonly<Record<string, InBoth>> = {
  'court-order': { nl: 'beslissing van de rechter', en: 'court order' },
  register: { nl: 'register', en: 'register' },
  professional: { nl: 'professional', en: 'professional' },
  document: { nl: 'document', en: 'document' },
}

/** Kinds that stop or hold sharing, whatever else allows it. */
export const stopping: readonly string[] = ['restriction', 'objection', 'help-ended']

const said = (list: Readonly<Record<string, InBoth>>, word: string, language: Language): string =>
  (Object.hasOwn(list, word) ? list[word]?.[language] : undefined) ?? word

/** What a kind of fact is called; the word itself where nobody named it. */
export const factName = (kind: string, language: Language): string => said(kinds, kind, language)

/** Whether a kind has a name of its own. */
export const isNamedFact = (kind: string): boolean => Object.hasOwn(kinds, kind)

/** What a fact rests on. */
export const sourceName = (type: string, language: Language): string => said(sources, type, language)

const regimes: Readonly<Record<string, InBoth>> = {
  wmo: { nl: 'Wmo', en: 'Wmo (social support)' },
  jeugdwet: { nl: 'Jeugdwet', en: 'Jeugdwet (youth)' },
  wgbo: { nl: 'medisch beroepsgeheim', en: 'medical secrecy' },
  office: { nl: 'ambtsgeheim', en: 'official secrecy' },
  participation: { nl: 'Participatiewet', en: 'Participatiewet (work and income)' },
  suwi: { nl: 'SUWI', en: 'SUWI (work and income)' },
  contractual: {
    nl: 'afspraak, zoals bij school of corporatie',
    en: 'an agreement, as of school or housing corporation',
  },
}

/** What a regime of secrecy is called. */
export const regimeName = (regime: string, language: Language): string => said(regimes, regime, language)

/** Whether a regime has a name of its own. */
export const isNamedRegime = (regime: string): boolean => Object.hasOwn(regimes, regime)
