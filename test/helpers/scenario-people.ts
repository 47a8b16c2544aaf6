import type { Schema } from '../../src/client/client.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { AuthorityOver, Born, HolderOf, Resident } from '../../src/sample/resident.ts'
import { holder, resident } from '../../src/sample/town.ts'

type Person = Facts['person']
type Identity = Schema<'Identity'>

/** Everybody a scenario names, by name, each with a number of the test range of his own; `next`: the first free one. */
export interface Population {
  readonly residents: ReadonlyMap<string, Resident>
  /** Whom the register knows; the others are names with a number nobody issued. */
  readonly registered: readonly Resident[]
  readonly next: number
  /** Who has no number: known by identity alone. */
  readonly identities: ReadonlyMap<string, Identity>
}

/** The residents that make the BRP say what a scenario's facts say; `first` is the first number that is free. */
export const populationOf = (facts: ReadonlyMap<string, Facts>, first: number): Population => {
  let next = first
  const residents = new Map<string, Resident>()
  const plain = (name: string): Resident => {
    const known = residents.get(name)
    if (known !== undefined) return known
    const made = resident(next++, `V${name}`, 'Scenario', { kind: 'date', on: '1984-06-01' })
    residents.set(name, made)
    return made
  }
  for (const [name, { person }] of facts) {
    residents.set(name, resident(next++, `V${name}`, 'Scenario', bornOf(person.birthDate)))
  }
  for (const [name, each] of facts) {
    const { person } = each
    const known = residents.get(name)!
    residents.set(name, {
      ...known,
      authority: authorityOf(person, (id) => holder(plain(id))),
      curatele: person.underCuratele === 'yes',
      secret: person.addressSecret === 'yes',
      died: person.death.on,
      investigated: person.underInvestigation === 'yes' ? ['authority'] : [],
    })
    for (const other of namesIn(each)) plain(other)
  }
  const hidden = [...facts].filter(([, { person }]) => person.registration === 'not-found').map(([name]) => name)
  const numberless = [...facts]
    .filter(([, { person }]) => person.registration === 'identity-only')
    .filter(([name]) => name !== 'nobody')
  const identities = new Map(
    numberless.map(([name, { person }]) => [name, identityOf(residents.get(name)!, person.birthDate)] as const),
  )
  const outside = [...hidden, ...identities.keys()]
  const registered = [...residents].filter(([name]) => !outside.includes(name)).map(([, each]) => each)
  return { residents, registered, next, identities }
}

const identityOf = ({ bsn }: Resident, birth: Person['birthDate']): Identity => ({
  familyName: 'Zonder Nummer',
  givenNames: `Nummer ${bsn.slice(5)}`,
  birthDate: birth.kind === 'date' ? birth.on : birth.kind === 'partial' ? birth.earliest.slice(0, 4) : '1984',
  postcode: '9999 ZX',
  houseNumber: '1',
})

/** How somebody is named in a call by who may use numbers. */
export const refOf = ({ residents, identities }: Population, name: string) => {
  const identity = identities.get(name)
  return identity === undefined ? { bsn: residents.get(name)!.bsn } : { identity }
}

/** Whether this is the OIN of a party: everything else in a scenario's facts is somebody's name. */
export const isOin = (text: string): boolean => /^[0-9]{20}$/.test(text)

const namesIn = ({ person, consents, withdrawals, request }: Facts): readonly string[] => {
  const said = [
    ...consents.flatMap(({ statements }) => statements.map(({ by }) => by)),
    ...withdrawals.map((w) => w.by),
  ]
  const concerned = person.recorded.flatMap(({ concerns, details }) => [
    ...(concerns === null ? [] : [concerns]),
    ...((details['holders'] ?? []) as readonly string[]),
  ])
  const child = request.order?.child
  return [...said, ...concerned, ...(child ? [child] : [])].filter((name) => !isOin(name))
}

const bornOf = (birth: Person['birthDate']): Born => {
  if (birth.kind === 'unknown') return { kind: 'unknown' }
  if (birth.kind === 'date') return { kind: 'date', on: birth.on }
  const [year, month] = birth.earliest.split('-').map(Number) as [number, number]
  return birth.earliest.slice(0, 7) === birth.latest.slice(0, 7)
    ? { kind: 'month', year, month }
    : { kind: 'year', year }
}

const authorityOf = ({ authority }: Person, named: (id: string) => HolderOf): AuthorityOver | null => {
  const holders = 'holders' in authority ? authority.holders.map(({ id }) => named(id)) : []
  const [one, two] = holders
  switch (authority.kind) {
    case 'joint':
      return { kind: 'joint', parents: [one!, two!] }
    case 'sole':
      return { kind: 'sole', parent: one! }
    case 'guardian':
      return { kind: 'guardian', guardians: holders }
    case 'guardian-unnamed':
      return { kind: 'guardian', guardians: [] }
    case 'temporarily-none':
      return { kind: 'temporarily-none', explanation: 'Tijdelijk geen gezag.' }
    case 'undeterminable':
      return { kind: 'undeterminable', explanation: 'Gezag niet te bepalen.' }
    default:
      return null
  }
}
