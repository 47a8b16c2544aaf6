import type { ReadCase } from './case.ts'
import type { CaseView } from './case-view-schema.ts'

/** What may be told of persons: by internal id the caller's alias, and of whom it has a release or a record. */
export interface PersonsTold {
  readonly aliases: ReadonlyMap<string, string>
  readonly known: readonly string[]
}

/** The persons of a case that this caller may see: all for its coordinator, else those it has a release or record for. */
export const personsToTell = (read: ReadCase, known: readonly string[]): readonly string[] =>
  read.role === 'coordinator' ? read.persons : read.persons.filter((person) => known.includes(person))

/**
 * A case as one caller may see it (decisions.md 30): the same bytes whether or not anybody else takes part, unless the
 * caller coordinates it. Words of closed lists passed the database's CHECKs.
 */
export const caseView = (read: ReadCase, { aliases, known }: PersonsTold): CaseView => {
  const seen = personsToTell(read, known)
  const told = seen.flatMap((person) => aliases.get(person) ?? [])
  const referencesTold = (references: ReadCase['participants'][number]['references']) =>
    references.flatMap(({ person, reference }) => {
      const personId = seen.includes(person) ? aliases.get(person) : undefined
      return personId === undefined ? [] : [{ personId, reference }]
    })
  const own = read.participants.find((each) => each.organisation === read.readFor)
  return {
    id: read.id,
    reference: read.reference,
    phase: read.phase as CaseView['phase'],
    role: read.role,
    persons: told.map((personId) => ({ personId })),
    personReferences: referencesTold(own?.references ?? []),
    professionals: [...read.professionals],
    ...(read.role === 'coordinator' ? { file: fileOf(read, referencesTold) } : {}),
  }
}

type File = NonNullable<CaseView['file']>
type References = (
  references: ReadCase['participants'][number]['references'],
) => File['participants'][number]['personReferences']

const fileOf = (read: ReadCase, referencesTold: References): File => ({
  municipality: read.id.slice(0, 4),
  caseUrl: read.caseUrl,
  purposes: [...read.purposes],
  lowFlamePartner: read.lowFlamePartner,
  openedAt: read.openedAt.toISOString(),
  participants: read.participants.map(({ organisation, role, references }) => ({
    organisation,
    role,
    personReferences: referencesTold(references),
  })),
  closure:
    read.closure === null
      ? null
      : {
          reason: read.closure.reason as NonNullable<File['closure']>['reason'],
          closedAt: read.closure.closedAt.toISOString(),
        },
})
