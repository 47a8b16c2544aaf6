import { factsNow } from './facts-now.ts'
import type { Facts } from './facts.ts'
import { found } from './finding.ts'
import { relativesOf } from './relatives.ts'
import type { Speaker, Speakers } from './speakers.ts'
import type { Tables } from './tables.ts'
import type { Layer } from './words.ts'

/** Whether somebody was assessed capable in this matter; nobody assessed is presumed capable (domain.md D.3). */
export const assessed = ({ consent }: Tables, facts: Facts): 'capable' | 'incapable' | 'presumed' => {
  const about = factsNow(facts, 'capacity-assessment')
    .filter(({ details }) => isMatter(details['matter'], [...consent.capacityMatters, facts.purpose]))
    .toSorted((a, b) => (a.from + a.recordedAt < b.from + b.recordedAt ? -1 : 1))
    .at(-1)
  if (about === undefined) return 'presumed'
  return about.details['outcome'] === 'incapable' ? 'incapable' : 'capable'
}

const isMatter = (matter: unknown, matters: readonly string[]) =>
  matter === undefined || matter === null || matters.some((one) => one === matter)

/** An adult: he himself, or who speaks for him in this matter and layer (domain.md D.3). */
export const adultSpeakers = (
  tables: Tables,
  facts: Facts,
  { layer }: Layer,
  regime: string,
  self: Speaker,
  category: string,
): Speakers => {
  const { adults, moneyCategories } = tables.consent
  const capacity = assessed(tables, facts)
  const [curator] = factsNow(facts, 'curatorship').flatMap(({ concerns }) => concerns ?? [])
  const underCuratele = facts.person.underCuratele === 'yes' || curator !== undefined
  const unknownCurator = underCuratele && curator === undefined && capacity === 'presumed'
  const represented =
    capacity === 'incapable' || unknownCurator || (layer === 'legal-basis' && underCuratele && capacity !== 'capable')
  if (represented) return representedBy(tables, facts, layer, regime, self, curator, category)
  const administrators =
    layer === 'legal-basis' && moneyCategories.includes(category)
      ? factsNow(facts, 'administration').flatMap(({ concerns }) => concerns ?? [])
      : []
  const proxies = factsNow(facts, 'proxy').filter(({ details }) => details['sharing'] === true)
  const accepts = [
    ...administrators.map((who) => ({ who, row: adults.administrator.id, doubt: false })),
    ...proxies.flatMap(({ concerns, details }) =>
      concerns === null ? [] : [{ who: concerns, row: adults.proxy.id, doubt: details['reviewed'] !== true }],
    ),
  ]
  return {
    speakers: [{ ...self, accepts }],
    findings: [],
    rows: [self.row],
    earlierNo: false,
    permit: 'given',
    reviews: [],
  }
}

const representedBy = (
  tables: Tables,
  facts: Facts,
  layer: Layer['layer'],
  regime: string,
  self: Speaker,
  curator: string | undefined,
  category: string,
): Speakers => {
  const { adults, moneyCategories } = tables.consent
  const money = layer === 'legal-basis' && moneyCategories.includes(category)
  const first = (kind: string) => factsNow(facts, kind).find(({ concerns }) => concerns !== null)
  const relatives = relativesOf(tables, facts, regime)
  const proxy = factsNow(facts, 'proxy').find(
    ({ concerns, details }) => concerns !== null && details['sharing'] === true,
  )
  const order = [
    { who: curator, capacity: 'curator', rule: adults.curator },
    {
      who: money ? first('administration')?.concerns : undefined,
      capacity: 'administrator',
      rule: adults.administrator,
    },
    { who: money ? undefined : first('mentorship')?.concerns, capacity: 'mentor', rule: adults.mentor },
    { who: layer === 'secrecy' ? proxy?.concerns : undefined, capacity: 'proxy', rule: adults.proxy },
    { who: layer === 'secrecy' ? relatives.who : undefined, capacity: 'relative', rule: adults.relative },
  ]
  const next = order.find(({ who }) => who !== undefined && who !== null)
  const common = { earlierNo: true, permit: 'given-by-representative', reviews: [] } as const
  if (!next?.who) {
    const barred = layer === 'secrecy' && relatives.barred ? tables.consent.relatives?.barred : undefined
    const rule = barred ?? adults.unknown
    return { ...common, speakers: [], rows: [rule.id], findings: [found(tables, rule)] }
  }
  const { rule, who, capacity } = next
  const speaker: Speaker = {
    ...self,
    who,
    capacity,
    norm: false,
    law: rule.law,
    row: rule.id,
    onNo: 'refused',
    accepts: [],
  }
  return { ...common, speakers: [speaker], rows: [rule.id], findings: [] }
}
