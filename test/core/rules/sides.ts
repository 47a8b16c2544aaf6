import type { Facts } from '../../../src/core/facts.ts'
import { clean, waysOf } from '../focused/clean.ts'
import { byLaw } from '../focused/earlier.ts'
import { Sheet } from '../naive/sheet.ts'
import { byTables, firstFault } from './by-tables.ts'
import { unlike } from './rule.ts'

const tasks = [null, 'help', 'treatment', 'wmo-provider', 'municipality-youth', 'gi-ots']
const laws = [null, 'Wmo', 'Jeugdwet', ' wmo 2015 ', 'JW', 'no-law']

/** Every hat of every kind, both ways, with what else is known of the source. */
const hatted = (facts: Facts, kinds: readonly string[]): readonly Facts[] =>
  kinds.flatMap((kind) =>
    [undefined, null, 'help', 'treatment'].flatMap((known) =>
      (['ask', 'give'] as const).flatMap((direction) => {
        const source = { ...facts.source, kind, ...(known === undefined ? {} : { task: known }) }
        const bare = { ...facts, direction, source, professional: { function: null, actingAs: null } }
        const hats = tasks.flatMap((task) => laws.map((law) => ({ task, law, organisation: null })))
        return [bare, ...hats.map((actingAs) => ({ ...bare, professional: { function: null, actingAs } }))]
      }),
    ),
  )

/** Under which hat, law and regime of secrecy each side acts. */
export const siding = byTables({
  'secrecy is that of the task under the law of the hat, else of the task, else of the law, else of the kind': (
    { regimeOf, taskOf },
    tables,
  ) => {
    const [way] = waysOf(tables)
    if (way === undefined) return 'no way'
    const facts = clean(
      tables,
      way,
      (items) => items[0]!,
      () => true,
    )
    const kinds = [...Object.keys(tables.vocabulary.organisationKinds), 'no-such-kind', 'constructor']
    return firstFault([tables, byLaw(tables)], (chosen) =>
      firstFault(hatted(facts, kinds), (given) => {
        const sheet = new Sheet(chosen, given)
        const text = `${given.source.kind} ${given.direction} ${JSON.stringify(given.professional.actingAs)}`
        return (
          unlike(`task of ${text}`, taskOf(given, 'source'), sheet.task('source')) ??
          unlike(`task of who gets it, ${text}`, taskOf(given, 'recipient'), sheet.task('recipient')) ??
          unlike(`secrecy of ${text}`, regimeOf(chosen, given), sheet.regime())
        )
      }),
    )
  },
  'a law is known by its name and every other name it has, in capitals or not; what is not known is none': (
    { lawName },
    tables,
  ) =>
    unlike('nothing said', lawName(tables, null), null) ??
    firstFault(['no-law', '', 'constructor'], (name) => unlike(name, lawName(tables, name), null)) ??
    firstFault(Object.entries(tables.vocabulary.laws), ([name, { aliases }]) =>
      firstFault([name, ...aliases], (said) => {
        const first = Object.entries(tables.vocabulary.laws).find(([known, row]) =>
          [known, ...row.aliases].some((one) => one.toLowerCase() === said.toLowerCase()),
        )
        const calls = [said, said.toUpperCase(), ` ${said.toLowerCase()} `]
        return firstFault(calls, (call) => unlike(`${name} as '${call}'`, lawName(tables, call), first?.[0]))
      }),
    ),
})
