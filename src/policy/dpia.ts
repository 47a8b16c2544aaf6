import type { Tables } from '../core/tables.ts'
import type { AccountabilityTable } from './accountability-table.ts'
import { processings, type Processing } from './processing.ts'
import type { OpenPointsTable, Release } from './release-table.ts'

type Risk = AccountabilityTable['risks'][number]

/** Which risks a purpose has, by what its rows and fields are. */
export const risksOf = (activity: Processing, { risks }: AccountabilityTable): readonly Risk[] => {
  const classes = activity.categories.flatMap((category) => category.classes)
  const asks = (mode: string) => mode === 'consent' || mode === 'condition'
  const has: Readonly<Record<Risk['when'], boolean>> = {
    always: true,
    special: classes.includes('special'),
    criminal: classes.includes('criminal'),
    number: classes.includes('number'),
    place: classes.includes('place') || classes.includes('address'),
    consent: activity.modes.some(asks),
    'without-consent': activity.modes.some((mode) => !asks(mode)),
    confidential: activity.confidential,
  }
  return risks.filter(({ when }) => has[when])
}

/** The open points that touch an article of this purpose, or everything. */
export const pointsOf = ({ law }: Processing, points: OpenPointsTable): OpenPointsTable =>
  points.filter(
    ({ touches }) => touches.length === 0 || touches.some((article) => law.some((cited) => isWithin(cited, article))),
  )

const isWithin = (cited: string, article: string) => cited === article || cited.startsWith(`${article} `)

/** The assessment of impact (AVG 35) as a page: per purpose necessity, risks to the person, measures, open points. */
export const dpiaText = (
  tables: Tables,
  accountability: AccountabilityTable,
  points: OpenPointsTable,
  release: Release | null,
): string => {
  const owners = new Map(release?.openPoints.map((point) => [point.id, `${point.owner}, voor ${point.before}`]))
  const accepted = release?.municipalities[tables.municipality]?.accepts ?? []
  const { modes, organisationKinds } = tables.vocabulary
  return [
    `# Beoordeling van gevolgen (DPIA, AVG 35), gemeente ${tables.municipality}`,
    ...processings(tables, '').flatMap((activity) => [
      `## ${activity.id} ${activity.term}`,
      '### Noodzaak',
      activity.description,
      `- Over wie: ${activity.subjects}.`,
      `- Wie krijgt: ${activity.recipients.map((kind) => organisationKinds[kind]?.term ?? kind).join('; ')}.`,
      `- Hoe de geheimhouding wijkt: ${activity.modes.map((mode) => modes[mode as keyof typeof modes].term).join(', ')}.`,
      `- Artikelen: ${activity.law.join(', ')}.`,
      `- Het verzoek moet dragen: ${['why', ...activity.demands].join(', ')}.`,
      `### Risico's voor de persoon, en wat ertegen gedaan is`,
      ...risksOf(activity, accountability).map(({ risk, measures }) => `- ${risk} → ${measures.join(' ')}`),
      '### Open punten',
      ...pointsOf(activity, points).map(
        ({ id, point }) =>
          `- ${id} ${point} (${owners.get(id) ?? 'nog geen eigenaar'}; aanvaard: ${accepted.includes(id) ? 'ja' : 'nee'})`,
      ),
    ]),
  ].join('\n')
}
