import t from 'tap'
import { differencesOf, isSame } from '../../src/console/policies/differences.ts'
import { filledFrom, type TryFilled } from '../../src/console/policies/given-form.ts'
import { givenFrom } from '../../src/console/policies/given-made.ts'
import { nameless } from '../../src/console/policies/given-person.ts'
import { choiceWords } from '../../src/console/policies/choice-words.ts'
import { periodsOf } from '../../src/console/policies/periods.ts'
import { sectionWords } from '../../src/console/policies/section-words.ts'
import { consentSections } from '../../src/console/policies/consent-sections.ts'
import { gateSections } from '../../src/console/policies/gate-sections.ts'
import { laneSections } from '../../src/console/policies/lane-sections.ts'
import { retentionSections } from '../../src/console/policies/retention-sections.ts'
import { reviewSections } from '../../src/console/policies/review-sections.ts'
import { tried } from '../../src/console/policies/tried.ts'
import { tryFilledIn } from '../../src/console/policies/try-form.ts'
import { words } from '../../src/console/policies/words.ts'
import { changeWords } from '../../src/console/policies/change-words.ts'
import { draftWords } from '../../src/console/policies/draft-words.ts'
import { scenarioWords } from '../../src/console/policies/scenario-words.ts'
import { tryWords } from '../../src/console/policies/try-words.ts'
import { words as sharingWords } from '../../src/console/sharing/words.ts'
import { shownWords } from '../../src/console/made-up/words.ts'
import { namesBy } from '../../src/console/names.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { differences } from '../../src/policy/scenario-differences.ts'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../src/policy/scenario-files.ts'

// A busy machine is no fault.
t.setTimeout(300_000)

const policy = loadPolicies('policies').of('9901')
const { tables } = policy
const scenarios = loadScenarios('policies/scenarios')
const today = '2026-11-27'
const caseMode = (purpose: string) => tables.purposes[purpose]?.case ?? 'none'

/** The form as a browser would send it back. */
const sent = (filled: TryFilled): Readonly<Record<string, unknown>> => ({
  ...filled,
  ...Object.fromEntries(
    filled.persons.flatMap((person, at) => Object.entries(person).map(([name, value]) => [`p${at}-${name}`, value])),
  ),
})

t.test('every scenario goes through the form and comes out as it was, decided as it expects', async (t) => {
  for (const scenario of scenarios) {
    const filled = tryFilledIn(sent(filledFrom(scenario, today)), scenario)
    const { made, faults } = givenFrom(tables, filled, scenario, today)
    if (made === null) {
      t.same(faults, [], scenario.id)
      continue
    }
    const [was, is] = [scenario, { ...scenario, ...made }].map((one) =>
      JSON.stringify([...scenarioFacts(one, caseMode)]),
    )
    if (was !== is) t.equal(is, was, scenario.id)
    const judged = tried(policy, made, filled.choices === 'scenario' ? scenario : null, 'nl')
    for (const [name, expected] of Object.entries(scenario.expect.persons)) {
      const decision = judged?.get(name)?.decision
      const lines = decision === undefined ? ['not decided'] : differences(expected, decision)
      if (lines.length > 0) t.same(lines, [], `${scenario.id} ${name}`)
    }
  }
  t.ok(scenarios.length > 700)
})

const begun: TryFilled = {
  ...filledFrom(null, today),
  ...{ asker: 'municipality-debt', other: 'municipality-wmo', purpose: 'debt-help', categories: ['income'] },
}
const decided = (filled: TryFilled) => {
  const { made } = givenFrom(tables, filled, null, today)
  return made === null ? null : (tried(policy, made, null, 'nl')?.get('person')?.whole.outcome ?? null)
}
const child = { ...nameless, age: '10', gezag: 'joint' }

t.test('what one changes matters: age, gezag, words, purpose, categories', async (t) => {
  t.equal(decided(begun), 'permit')
  const asked = {
    ...{ ...begun, asker: 'local-team-municipal', other: 'youth-care-provider', purpose: 'coordinated-approach' },
    ...{ persons: [child], categories: ['youth-help'] },
  }
  t.equal(decided(asked), 'needs-consent')
  t.equal(decided({ ...asked, persons: [{ ...child, word: 'representatives' }] }), 'permit')
  t.equal(decided({ ...asked, persons: [{ ...child, word: 'one-parent' }] }), 'needs-consent')
  t.equal(decided({ ...asked, persons: [{ ...child, word: 'representative-no' }] }), 'deny')
  t.equal(decided({ ...asked, persons: [{ ...child, gezag: 'unknown' }] }), 'review')
  t.equal(decided({ ...begun, other: 'police' }), 'deny')
  t.equal(decided({ ...begun, categories: ['medical-file'] }), 'deny')
})

t.test('every fault of the form is named, and nothing odd is decided', async (t) => {
  const faultsOf = (more: Partial<TryFilled>) =>
    givenFrom(tables, { ...begun, ...more }, null, today).faults.map(({ name }) => name)
  t.same(faultsOf({}), [])
  t.same(faultsOf({ on: '2026-02-30' }), ['on'])
  t.same(faultsOf({ on: '', direction: '', asker: '', other: '', purpose: '', categories: [], case: '' }), [
    ...['on', 'direction', 'asker', 'other', 'purpose', 'categories', 'case'],
  ])
  t.same(faultsOf({ asker: '__proto__', purpose: 'constructor', categories: ['toString'] }), [
    ...['asker', 'purpose', 'categories'],
  ])
  t.same(faultsOf({ persons: [{ ...nameless, age: 'x' }] }), ['p0-age'])
  t.same(faultsOf({ persons: [{ ...nameless, age: '9' }] }), ['p0-gezag'])
  t.same(faultsOf({ persons: [{ ...nameless, word: '<script>' }] }), ['p0-word'])
  t.same(faultsOf({ persons: [{ ...nameless, role: 'king' }] }), ['p0-word'])
  t.same(faultsOf({ case: 'kept', persons: [{ ...nameless, gezag: 'kept' }] }), ['case', 'p0-gezag'])
  const hostile = tryFilledIn({ categories: Array.from({ length: 999 }, () => 'x'.repeat(999)), on: ['a'] }, null)
  t.equal(hostile.categories.length, 60)
  t.ok(hostile.categories.every((name) => name.length === 60))
  t.equal(hostile.on, '')
})

t.test('every row, heading and choice of the tables has words in both languages', async (t) => {
  for (const language of ['nl', 'en'] as const) {
    const names = namesBy(policy, new Map(), language)
    const reading = { tables, names, words: policy.words(language), language }
    const sections = [consentSections, gateSections, laneSections, reviewSections, retentionSections].flatMap((of) =>
      of(reading),
    )
    for (const { name, rows } of sections) {
      t.ok(sectionWords[name]?.[language], name)
      t.same(
        rows.filter(({ what }) => what === '').map(({ id }) => id),
        [],
        `${name}: rows without words (${language})`,
      )
      t.same(
        rows.filter(({ follows }) => follows === '').map(({ id }) => id),
        [],
        `${name}: what follows (${language})`,
      )
    }
    t.same(
      Object.keys(tables.switches).filter((name) => choiceWords[name]?.meaning[language] === undefined),
      [],
    )
    t.same(
      Object.keys(tables.vocabulary.modes).filter((mode) => words[language].modes[mode] === undefined),
      [],
    )
  }
})

t.test('differences between two versions are told by row, choice and purpose', async (t) => {
  t.ok(isSame(differencesOf(policy.json, policy.json)))
  const purpose = tables.purposes['debt-help']!
  const [first, ...others] = purpose.rows
  const after = {
    ...policy.json,
    tables: {
      ...tables,
      switches: { ...tables.switches, reask_days: 60 },
      opened: tables.opened.filter((name) => name !== 'feedback'),
      purposes: {
        ...tables.purposes,
        'debt-help': {
          ...purpose,
          rows: [{ ...first!, law: ['Wgs 9'] }, { ...others[0]!, id: 'P05-new' }, ...others.slice(1)],
        },
      },
    },
  }
  const found = differencesOf(policy.json, after)
  t.same(
    found.changed.map(({ id, parts }) => [id, parts.map(({ name }) => name)]),
    [[first!.id, ['law']]],
  )
  t.same(found.added, [{ id: 'P05-new', table: 'purposes/debt-help' }])
  t.same(found.gone, [{ id: others[0]!.id, table: 'purposes/debt-help' }])
  t.same(found.switches, [{ name: 'reask_days', before: '30', after: '60' }])
  t.same([found.opened, found.closed, found.texts, found.other], [[], ['feedback'], 0, []])
  t.notOk(isSame(found))
})

t.test('starts after each other with the same tables are one period', async (t) => {
  const starts = [
    { at: '2026-11-05T00:00:00.000Z', fingerprint: 'a' },
    { at: '2026-11-04T00:00:00.000Z', fingerprint: 'b' },
    { at: '2026-11-03T00:00:00.000Z', fingerprint: 'a' },
    { at: '2026-11-02T00:00:00.000Z', fingerprint: 'a' },
  ]
  t.same(periodsOf(starts), [
    { fingerprint: 'a', from: '2026-11-05T00:00:00.000Z', until: null, starts: 1 },
    { fingerprint: 'b', from: '2026-11-04T00:00:00.000Z', until: '2026-11-05T00:00:00.000Z', starts: 1 },
    { fingerprint: 'a', from: '2026-11-02T00:00:00.000Z', until: '2026-11-04T00:00:00.000Z', starts: 2 },
  ])
  t.same(periodsOf([]), [])
})

/** Every text of a book of words; what is filled in is a word. */
const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return [String((value as (...said: readonly string[]) => unknown)('woord', 'woord', 'woord'))]
  return Object.values((value ?? {}) as Readonly<Record<string, unknown>>).flatMap(texts)
}

t.test('what these pages say is short', async (t) => {
  const books = [words, changeWords, draftWords, scenarioWords, tryWords, sharingWords, shownWords]
  const all = books.flatMap((book) => texts(book.nl))
  t.ok(all.length > 200)
  const long = all.flatMap((text) => text.split(/[.!?:;](?:\s|$)/)).filter((said) => said.split(/\s+/).length > 20)
  t.same(long, [])
})
