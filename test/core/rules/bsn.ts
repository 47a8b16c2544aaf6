import { byTables, firstFault } from './by-tables.ts'
import { unlike } from './rule.ts'

const sides = ['subject', 'other'] as const

/** Who may use the number (domain.md B.2). */
export const numbers = byTables({
  'the number is used as the row of the kind says: about whom, for what (domain.md B.2)': (
    { bsnRow, mayUseBsn, mayBeAskedByBsn },
    tables,
  ) => {
    const purposes = [null, ...Object.keys(tables.purposes)]
    return firstFault(Object.entries(tables.vocabulary.organisationKinds), ([kind, { bsn: id }]) => {
      const row = tables.gates.bsn.filter((one) => one.id === id)[0]
      if (row === undefined || bsnRow(tables, kind) !== row) return `${kind}: not its row ${id}`
      return firstFault(purposes, (purpose) =>
        firstFault(sides, (about) => {
          const lawful = row.purposes === null || purpose === null || row.purposes.some((one) => one === purpose)
          const may = lawful && row[about]
          return (
            unlike(`${kind} ${purpose} ${about}`, mayUseBsn(tables, kind, purpose, about), may) ??
            (purpose === null
              ? null
              : unlike(
                  `${kind} asked about ${about} for ${purpose}`,
                  mayBeAskedByBsn(tables, kind, purpose, about),
                  may || row.ownClients === true,
                ))
          )
        }),
      )
    })
  },
  'a kind the tables do not know may not use the number for anything': (
    { bsnRow, mayUseBsn, mayBeAskedByBsn },
    tables,
  ) =>
    firstFault(['no-such-kind', 'constructor', ''], (kind) =>
      firstFault(
        sides,
        (about) =>
          unlike(kind, bsnRow(tables, kind), undefined) ??
          unlike(kind, mayUseBsn(tables, kind, null, about), false) ??
          unlike(kind, mayBeAskedByBsn(tables, kind, 'youth-access', about), false),
      ),
    ),
})
