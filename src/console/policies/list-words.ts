import { own } from '../../core/own.ts'
import type { InBoth, Language } from '../../pages/words.ts'
import { dutch, type Said } from './section.ts'

const both = (nl: string, en: string): InBoth => ({ nl, en })

/** Words of the closed lists, by list, as people read them. */
const lists = {
  special: {
    'explicit-consent': both('uitdrukkelijke toestemming (UAVG 22 lid 2 a)', 'explicit consent (UAVG 22 lid 2 a)'),
    'vital-incapacity': both(
      'vitaal belang van wie niet kan spreken (UAVG 22 lid 2 b)',
      'vital interest of who cannot speak (UAVG 22 lid 2 b)',
    ),
    'care-provision': both(
      'zorg of hulp door wie een geheim moet bewaren (UAVG 30 lid 3 a en lid 4)',
      'care or help by who is bound to secrecy (UAVG 30 lid 3 a, lid 4)',
    ),
    'statutory-entitlement': both(
      'rechten uit de wet die van gezondheid afhangen (UAVG 30 lid 1 a)',
      'statutory entitlements that depend on health (UAVG 30 lid 1 a)',
    ),
    'school-guidance': both(
      'speciale begeleiding van leerlingen (UAVG 30 lid 2 a)',
      'special guidance of pupils (UAVG 30 lid 2 a)',
    ),
    'child-protection-task': both(
      'wettelijke taak van raad, gecertificeerde instelling of reclassering (UAVG 30 lid 2 b)',
      'statutory task of the child protection board, a certified institution or probation (UAVG 30 lid 2 b)',
    ),
    'sector-act': both(
      'eigen wet (Wmo 5.1.1, 5.1.2, 5.1.6; Jeugdwet 7.4.0; Wgs 8a)',
      'its own act (Wmo 5.1.1, 5.1.2, 5.1.6; Jeugdwet 7.4.0; Wgs 8a)',
    ),
  },
  role: {
    client: both('cliënt, aanvrager of huurder', 'client, applicant or tenant'),
    youth: both('jeugdige of leerling', 'youth or pupil'),
    partner: both('partner', 'partner'),
    parent: both('ouder', 'parent'),
    guardian: both('voogd', 'guardian'),
    child: both('kind van de cliënt', 'child of the client'),
    sibling: both('broer of zus', 'brother or sister'),
    housemate: both('huisgenoot', 'housemate'),
    carer: both('mantelzorger', 'informal carer'),
    other: both('iemand anders', 'somebody else'),
  },
  phase: {
    intake: both('melding', 'intake'),
    triage: both('triage', 'triage'),
    investigation: both('onderzoek', 'investigation'),
    decision: both('besluit', 'decision'),
    plan: both('plan', 'plan'),
    execution: both('uitvoering', 'carrying out'),
    'scaling-up': both('opschaling', 'scaling up'),
    'low-flame': both('waakvlam', 'low flame'),
    closed: both('gesloten', 'closed'),
  },
  secrecy: {
    wmo: both('geheimhouding van de Wmo', 'secrecy of the Wmo'),
    jeugdwet: both('geheimhouding van de Jeugdwet', 'secrecy of the Jeugdwet'),
    wgbo: both('medisch beroepsgeheim', 'medical secrecy'),
    office: both('ambtsgeheim', 'official secrecy'),
    participation: both('geheimhouding van de Participatiewet', 'secrecy of the Participatiewet'),
    suwi: both('geheimhouding van de SUWI', 'secrecy of the SUWI'),
    contractual: both('afgesproken vertrouwelijkheid', 'confidentiality by agreement'),
  },
  file: {
    wmo: both('Wmo-dossier', 'file of the Wmo'),
    jeugdwet: both('jeugdhulpdossier', 'file of youth help'),
    wgbo: both('medisch dossier', 'medical file'),
    avg: both('ander dossier (AVG)', 'any other file (AVG)'),
  },
  right: {
    access: both('inzage en een kopie, met het eigen logboek', 'access and a copy, with the own log'),
    rectification: both(
      'verbeteren, of een eigen verklaring erbij',
      'rectification, or the person’s own statement added',
    ),
    destruction: both('vernietigen van het dossier', 'destruction of the file'),
    erasure: both('wissen van gegevens', 'erasure of data'),
    restriction: both('minder gebruiken (beperking)', 'restriction of processing'),
    objection: both('bezwaar tegen het gebruik', 'objection to processing'),
    portability: both('eigen gegevens meenemen', 'taking along one’s own data'),
    'human-review': both('een mens laten kijken naar een besluit', 'a person looks at a decision'),
  },
  class: {
    normal: both('gewoon', 'ordinary'),
    special: both('bijzonder', 'special'),
    criminal: both('strafrechtelijk', 'criminal'),
    number: both('BSN', 'citizen service number'),
    address: both('adres', 'address'),
  },
  audience: {
    all: both('iedereen die vraagt', 'everybody who asks'),
    recorder: both('wie de toestemming vastlegt', 'who records the consent'),
    municipality: both('de gemeente', 'the municipality'),
    lane: both('wie bij dit doel hoort', 'who belongs to this purpose'),
    officer: both('de privacy officer', 'the privacy officer'),
    'danger-recorder': both('wie het gevaar vastlegde', 'who recorded the danger'),
  },
  law: {
    Wmo: both('de Wmo', 'the Wmo'),
    Jeugdwet: both('de Jeugdwet', 'the Jeugdwet'),
    Wgs: both('de Wgs', 'the Wgs'),
    Participatiewet: both('de Participatiewet', 'the Participatiewet'),
  },
  when: {
    always: both('altijd', 'always'),
    special: both('bij bijzondere gegevens', 'with special data'),
    criminal: both('bij strafrechtelijke gegevens', 'with criminal data'),
    number: both('bij het BSN', 'with the citizen service number'),
    place: both('bij een adres of plek', 'with an address or place'),
    consent: both('bij toestemming', 'with consent'),
    'without-consent': both('zonder toestemming', 'without consent'),
    confidential: both('bij iets dat vertrouwelijk is', 'with what is confidential'),
  },
  // Who is in a scenario: names that say what somebody is.
  scenario: {
    adult: both('een volwassene', 'an adult'),
    youth: both('een jongere', 'a youth'),
    child: both('een kind', 'a child'),
    mother: both('de moeder', 'the mother'),
    father: both('de vader', 'the father'),
    tenant: both('een huurder', 'a tenant'),
    partner: both('de partner', 'the partner'),
    man: both('een man', 'a man'),
    client: both('de cliënt', 'the client'),
    brother: both('de broer', 'the brother'),
    sibling: both('een broer of zus', 'a brother or sister'),
    baby: both('een baby', 'a baby'),
    son: both('de zoon', 'the son'),
    younger: both('de jongste', 'the younger one'),
    older: both('de oudste', 'the older one'),
    nobody: both('niemand', 'nobody'),
    neighbour: both('een buur', 'a neighbour'),
  },
} satisfies Readonly<Record<string, Readonly<Record<string, InBoth>>>>

export type ListName = keyof typeof lists

/** Whether the word of this list has words in both languages. */
export const isListed = (list: ListName, word: string): boolean => Object.hasOwn(lists[list], word)

/** A word of a closed list as people read it; one that nobody named stands as it is. */
export const listed = (list: ListName, word: string, language: Language): string =>
  own<InBoth>(lists[list], word)?.[language] ?? word

/** The same, with the Dutch term of the tables where this house has no words: tables of earlier may hold other words. */
export const listedOr = (list: ListName, word: string, term: string | undefined, language: Language): Said =>
  isListed(list, word) ? listed(list, word, language) : term === undefined ? word : dutch(term)
