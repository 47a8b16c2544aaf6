import type { PartyItem } from './party.ts'

/** What debt help's own system calls the fields of each category that the gateway may ask it for. */
const words = {
  debt: { creditorKind: 'soortSchuldeiser', amount: 'bedrag', arrearsMonths: 'maandenAchter', arrangement: 'regeling' },
  income: { kind: 'soort', amountMonthly: 'perMaand', since: 'vanaf' },
  contact: { address: 'adres', postcode: 'postcode', city: 'plaats', phone: 'telefoon', email: 'email' },
} as const

const wordsOf = (category: string): Readonly<Record<string, string>> =>
  Object.hasOwn(words, category) ? words[category as keyof typeof words] : {}

/** A file in the shape of that system, which is not that of the source contract. */
export const debtHelpShape = (client: string, items: readonly PartyItem[]): unknown => {
  const known = items.map((item) => {
    const own = wordsOf(item.category)
    const record = Object.entries(item.values[0] ?? {}).map(([field, value]) => [own[field] ?? field, value])
    const { recordedAt, lastChangedAt, retainUntil } = item
    const dates = { geregistreerd: recordedAt, gewijzigd: lastChangedAt, bewarenTot: retainUntil }
    return { category: item.category, record: { ...Object.fromEntries(record), ...dates } }
  })
  const categories = [...new Set(known.map(({ category }) => category))]
  const file = categories.map((name) => [
    name,
    known.filter(({ category }) => category === name).map(({ record }) => record),
  ])
  return { client: { bsn: client }, dossier: Object.fromEntries(file) }
}

/** How the gateway reads it (docs/operations.md, Sources). */
export const debtHelpSettings = {
  mapping: {
    person: '/client/bsn',
    categories: Object.fromEntries(
      Object.entries(words).map(([category, own]) => [
        category,
        {
          ...{ records: `/dossier/${category}`, recordedAt: '/geregistreerd', lastChangedAt: '/gewijzigd' },
          ...{ retainUntil: '/bewarenTot', origin: { is: 'observed' } },
          fields: Object.fromEntries(Object.entries(own).map(([field, word]) => [field, `/${word}`])),
        },
      ]),
    ),
  },
} as const
