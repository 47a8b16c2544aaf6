import { parseBsn } from '../../http/bsn.ts'
import { Id } from '../../http/wire.ts'
import { filledIn } from '../../pages/filled.ts'
import type { InBoth } from '../../pages/words.ts'
import { personsPath } from './find-page.tsx'

/** Laws under which a file is held (access-reports). */
export const laws = ['avg', 'wmo', 'jeugdwet', 'wgbo'] as const
export type Law = (typeof laws)[number]

/** As what somebody says he asks; `self`: the person himself. */
export const askers = ['self', 'parent', 'guardian', 'curator', 'mentor', 'proxy'] as const
export type Asker = (typeof askers)[number]

export const subjectWords = ['none', 'agrees', 'objects'] as const

/** Where the report of this person is asked. */
export const reportPath = (alias: string): string => `${personsPath}/${alias}/report`

export type ReportFault = 'law' | 'asker' | 'by' | 'unknown'

/** What is asked: under which law, for whom, and as a page or on paper. */
export interface ReportAsked {
  readonly law: Law
  readonly asker: Asker
  /** Who asks where it is not the person himself: a BSN, or what our organisation knows him by. */
  readonly by: { readonly bsn: string } | { readonly alias: string } | null
  readonly subjectSaid: 'agrees' | 'objects' | null
  readonly pdf: boolean
}

const isOne = <T extends string>(list: readonly T[], word: string): word is T => list.some((one) => one === word)

/** Reads the form of a report; what is wrong is named and never repeated. */
export const readReport = (
  body: unknown,
): { readonly asked: ReportAsked | null; readonly faults: readonly ReportFault[] } => {
  const sent = filledIn(body)
  const text = (name: string): string => (sent[name] ?? '').trim()
  const [law, asker, said, number] = [text('law'), text('asker'), text('subjectSaid'), text('by')]
  const bsn = parseBsn(number.replace(/[\s.]/g, ''))
  const alias = /^[0-9]{4}-[0-9A-Za-z-]{8,70}$/.test(number) && Id.safeParse(number).success ? number : null
  const by = bsn !== null ? { bsn } : alias !== null ? { alias } : null
  const faults: readonly ReportFault[] = [
    ...(isOne(laws, law) ? [] : (['law'] as const)),
    ...(isOne(askers, asker) ? [] : (['asker'] as const)),
    ...(asker !== 'self' && by === null ? (['by'] as const) : []),
  ]
  if (!isOne(laws, law) || !isOne(askers, asker) || faults.length > 0) return { asked: null, faults }
  const subjectSaid = said === 'agrees' || said === 'objects' ? said : null
  return { asked: { law, asker, by: asker === 'self' ? null : by, subjectSaid, pdf: text('as') === 'pdf' }, faults }
}

/** What the form and the page of a report say. */
export const reportTexts: InBoth<{
  readonly make: string
  readonly title: string
  readonly text: string
  readonly law: string
  readonly laws: Readonly<Record<Law, string>>
  readonly asker: string
  readonly askers: Readonly<Record<Asker, string>>
  readonly by: string
  readonly byHint: string
  readonly subject: string
  readonly subjects: Readonly<Record<(typeof subjectWords)[number], string>>
  readonly show: string
  readonly pdf: string
  readonly faults: string
  readonly fault: Readonly<Record<ReportFault, string>>
  readonly recorded: string
  readonly back: string
}> = {
  nl: {
    make: 'Overzicht maken',
    title: 'Overzicht voor de persoon',
    text: 'De tabellen beslissen wat de vrager mag zien. Wij leggen vast dat u dit overzicht maakt.',
    law: 'Volgens welke wet wordt het dossier bewaard?',
    laws: { avg: 'AVG', wmo: 'Wmo', jeugdwet: 'Jeugdwet', wgbo: 'Wgbo' },
    asker: 'Wie vraagt het?',
    askers: {
      self: 'De persoon zelf',
      parent: 'Een ouder met gezag',
      guardian: 'De voogd',
      curator: 'De curator',
      mentor: 'De mentor',
      proxy: 'Iemand met een machtiging',
    },
    by: 'Burgerservicenummer of kenmerk van de vrager',
    byHint: 'Alleen nodig als iemand anders het vraagt.',
    subject: 'Wat zei een kind van 12 jaar of ouder ervan?',
    subjects: {
      none: 'Niet gevraagd, of niet van toepassing',
      agrees: 'Het is goed',
      objects: 'Het kind wil dit niet',
    },
    show: 'Overzicht bekijken',
    pdf: 'PDF maken',
    faults: 'Dit klopt nog niet',
    fault: {
      law: 'Kies een wet.',
      asker: 'Kies wie het vraagt.',
      by: 'Vul een geldig nummer of kenmerk van de vrager in.',
      unknown: 'Deze vrager is hier niet bekend. Klopt het nummer?',
    },
    recorded: 'Dit overzicht is vastgelegd in het logboek. Wij bewaren het zelf niet.',
    back: 'Terug naar de persoon',
  },
  en: {
    make: 'Make a report',
    title: 'Report for the person',
    text: 'The tables decide what the asker may see. We record that you make this report.',
    law: 'Under which law is the file kept?',
    laws: { avg: 'GDPR', wmo: 'Wmo', jeugdwet: 'Jeugdwet', wgbo: 'Wgbo' },
    asker: 'Who asks it?',
    askers: {
      self: 'The person himself',
      parent: 'A parent with authority',
      guardian: 'The guardian',
      curator: 'The curator',
      mentor: 'The mentor',
      proxy: 'Somebody with a proxy',
    },
    by: 'Citizen service number or reference of the asker',
    byHint: 'Only needed where somebody else asks.',
    subject: 'What did a child of 12 or older say of it?',
    subjects: { none: 'Not asked, or not applicable', agrees: 'Agrees', objects: 'The child does not want this' },
    show: 'See the report',
    pdf: 'Make a PDF',
    faults: 'Something is not right yet',
    fault: {
      law: 'Choose a law.',
      asker: 'Choose who asks it.',
      by: 'Fill in a valid number or reference of the asker.',
      unknown: 'This asker is not known here. Is the number right?',
    },
    recorded: 'This report stands in the log. We do not keep it ourselves.',
    back: 'Back to the person',
  },
}
