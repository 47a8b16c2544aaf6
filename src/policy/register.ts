import type { Tables } from '../core/tables.ts'
import type { AccountabilityTable } from './accountability-table.ts'
import { processings, type Processing } from './processing.ts'

/** The register of processing activities of one municipality (AVG 30): JSON as it stands. */
export interface Register {
  readonly municipality: string
  readonly fingerprint: string
  readonly roles: AccountabilityTable['roles']
  readonly transfers: string
  readonly security: readonly string[]
  readonly activities: readonly Processing[]
}

/** The register, made of the tables; `base` is the address by which callers know the gateway. */
export const registerOf = (
  { tables, fingerprint }: { readonly tables: Tables; readonly fingerprint: string },
  { roles, transfers, security }: AccountabilityTable,
  base: string,
): Register => ({
  ...{ municipality: tables.municipality, fingerprint, roles, transfers, security },
  activities: processings(tables, base),
})

/** The register as a page for people. */
export const registerText = (register: Register, tables: Tables): string => {
  const { vocabulary } = tables
  const kinds = (list: readonly string[]) =>
    list.map((kind) => vocabulary.organisationKinds[kind]?.term ?? kind).join('; ')
  const bases = (list: readonly string[]) =>
    list.map((basis) => vocabulary.legalBases[basis] ?? vocabulary.specialBases[basis] ?? basis).join('; ') || 'geen'
  return [
    `# Register van verwerkingsactiviteiten (AVG 30), gemeente ${register.municipality}`,
    `Gemaakt van de tabellen ${register.fingerprint}.`,
    '## Rollen',
    ...register.roles.map(({ role, who, law }) => `- ${role}: ${who} (${law.join(', ')})`),
    '## Voor alle verwerkingen',
    `- Doorgifte: ${register.transfers}.`,
    ...register.security.map((measure) => `- ${measure}`),
    ...register.activities.flatMap((activity) => [
      `## ${activity.id} ${activity.term}`,
      activity.description,
      `- Kenmerk: ${activity.uri}`,
      `- Opengesteld: ${activity.open ? 'ja' : 'nee'}`,
      `- Grondslag: ${bases(activity.legalBases)}`,
      `- Uitzondering voor bijzondere gegevens: ${bases(activity.specialBases)}`,
      `- Artikelen: ${activity.law.join(', ')}`,
      `- Betrokkenen: ${activity.subjects}`,
      `- Gegevens: ${activity.categories.map(({ term, classes }) => `${term} (${classes.join(', ')})`).join('; ') || 'geen'}`,
      `- Ontvangers: ${kinds(activity.recipients)}`,
      `- Bronnen: ${kinds(activity.sources)}`,
      `- Bewaren: ${activity.retention.map(termText).join('; ')}`,
    ]),
  ].join('\n')
}

/** A term as AVG 30 lid 1 f asks it: at least and at most; where no most is said, as long as the source keeps the data. */
const termText = ({ years, most, law }: Processing['retention'][number]): string =>
  `${String(years)} jaar${most === years ? '' : ` of langer, tot ${most === null ? 'de bron de gegevens wist' : `${String(most)} jaar`}`} (${law.join(', ')})`
