import type { Test } from 'tap'
import type { FailureCause, Source, SourceConnector, SourceQuestion } from '../../src/sources/source.ts'

/** How the party behind an adapter behaves when it is asked. */
export type Behaviour =
  | { readonly kind: 'shares'; readonly items: readonly unknown[]; readonly more?: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unknown-person' }
  | { readonly kind: 'declines'; readonly reason: string }
  | { readonly kind: 'fails' }
  | { readonly kind: 'distrusts' }
  | { readonly kind: 'talks-nonsense' }
  | { readonly kind: 'never-answers' }
  | { readonly kind: 'drips' }
  | { readonly kind: 'answers-too-much' }
  | { readonly kind: 'resets' }
  | { readonly kind: 'redirects' }
  | { readonly kind: 'answers-about'; readonly bsn: string; readonly items: readonly unknown[] }

/**
 * An adapter with a party behind it. `timeoutMs`: its time-out; `sent`: the questions that reached the party; `private`:
 * the same party by a name that resolves to a private address, which is not allowed; null: this carrier has no address.
 * `lacks`: what cannot happen to this carrier (an inbox is not redirected). `oneCause`: an answer that does not fit is refused to
 * who gives it, without a cause; this one stands for all.
 */
export interface Stage {
  readonly source: Source
  readonly connector: SourceConnector
  readonly timeoutMs: number
  readonly behave: (behaviour: Behaviour) => void
  readonly sent: () => readonly unknown[]
  readonly private: SourceConnector | null
  readonly lacks?: readonly Behaviour['kind'][]
  readonly oneCause?: FailureCause
}

const text = { type: 'string', maxLength: 20, class: 'normal', others: false, place: false } as const
/** A small vocabulary to check answers by. */
export const categories: SourceQuestion['categories'] = {
  involvement: {
    fields: { organisation: text, since: { ...text, type: 'date' }, active: { ...text, type: 'boolean' } },
  },
  debt: {
    fields: { amount: { ...text, type: 'number', maxLength: 10 }, months: { ...text, type: 'integer', maxLength: 3 } },
  },
  'work-notes': { fields: { text } },
}

/** A word that stands for content: it may be in items and nowhere else. */
export const secret = 'CONTENT-THAT-STAYS'

/** An item of the contract, with what differs. */
export const item = (more: Readonly<Record<string, unknown>> = {}) => ({
  category: 'involvement',
  recordedAt: '2026-05-01T09:00:00Z',
  lastChangedAt: '2026-10-01T11:00:00+02:00',
  retainUntil: '2046-10-01',
  origin: 'observed',
  values: [{ organisation: secret, since: '2026-05-01' }],
  ...more,
})

/** A question about one person, on 22 November 2026; `fields` of `involvement`. */
export const questionTo = (
  connector: SourceConnector,
  fields: readonly string[] = ['organisation'],
): SourceQuestion => ({
  connector,
  categories,
  localDate: '2026-11-22',
  trace: {
    traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    tracestate: 'a=1',
    fscTransactionId: '018f6b0e-0000-7000-8000-000000000003',
  },
  body: {
    requestId: '9901-018f6b0e-0000-7000-8000-000000000003',
    person: { bsn: '999990019' },
    purpose: 'coordinated-approach',
    categories: [
      { category: 'involvement', fields: [...fields], why: 'To agree who does what.' },
      { category: 'debt', fields: ['amount', 'months'], why: null },
    ],
    ground: { legalBasis: 'public-task', secrecyGround: 'consent', law: ['Jeugdwet 7.3.11 lid 1'] },
    consent: [],
    informed: { on: '2026-11-20' },
    urgency: 'normal',
    askedBy: {
      organisation: '00000099000000002000',
      organisationName: 'Lokaal team',
      name: 'm-17',
      function: null,
      phone: null,
    },
    actingAs: null,
    whySource: null,
  },
})

/** What every adapter does, whatever carries the question: `stage` makes one with a party behind it. */
export const sourceContract = (t: Test, stage: (t: Test) => Promise<Stage>): void => {
  const question = (connector: SourceConnector) => questionTo(connector, ['organisation', 'since', 'active'])
  const asking = async (t: Test, behaviour: Behaviour) => {
    const made = await stage(t)
    made.behave(behaviour)
    return { ...made, result: await made.source.fetch(question(made.connector)) }
  }
  const failing = async (t: Test, behaviour: Behaviour, causes: readonly string[]): Promise<void> => {
    const made = await stage(t)
    if (made.lacks?.includes(behaviour.kind) === true) return
    made.behave(behaviour)
    const result = await made.source.fetch(question(made.connector))
    t.equal(result.kind, 'failed')
    const allowed = made.oneCause === undefined ? causes : [made.oneCause]
    t.ok(result.kind === 'failed' && allowed.includes(result.cause), JSON.stringify(result))
    t.same(Object.keys(result), ['kind', 'cause'], 'and nothing but the cause is told')
  }

  t.test('shares what was asked, with times in UTC, and the question reaches the party whole', async (t) => {
    const debt = item({
      category: 'debt',
      origin: 'heard',
      conditions: ['Not to the partner.'],
      values: [{ amount: 12.5, months: 3 }],
    })
    const { result, sent, connector } = await asking(t, { kind: 'shares', items: [item(), debt] })
    t.same(result, {
      kind: 'items',
      items: [
        {
          ...item(),
          lastChangedAt: '2026-10-01T09:00:00.000Z',
          recordedAt: '2026-05-01T09:00:00.000Z',
          conditions: [],
        },
        { ...debt, lastChangedAt: '2026-10-01T09:00:00.000Z', recordedAt: '2026-05-01T09:00:00.000Z' },
      ],
      dropped: { pastRetention: 0, unaskedItems: 0, unknownFields: 0 },
    })
    t.same(sent(), [question(connector).body])
  })

  t.test('an answer without items is an answer', async (t) => {
    const { result } = await asking(t, { kind: 'shares', items: [] })
    t.match(result, { kind: 'items', items: [] })
  })

  t.test('items past their retention go on the day after their last', async (t) => {
    const kept = item({ retainUntil: '2026-11-22' })
    const { result } = await asking(t, { kind: 'shares', items: [kept, item({ retainUntil: '2026-11-21' })] })
    t.match(result, { items: [{ retainUntil: '2026-11-22' }], dropped: { pastRetention: 1 } })
    t.equal(result.kind === 'items' && result.items.length, 1)
  })

  t.test('categories that were not asked are left out and counted', async (t) => {
    const notes = item({ category: 'work-notes', values: [{ text: secret }] })
    const strange = item({ category: 'horoscope' })
    const { result } = await asking(t, {
      kind: 'shares',
      items: [notes, strange, item({ category: '__proto__' }), item()],
    })
    t.match(result, { items: [{ category: 'involvement' }] })
    t.equal(result.kind === 'items' && result.items.length, 1)
    const { unaskedItems = 0, unknownFields = 0 } = result.kind === 'items' ? result.dropped : {}
    t.ok(unaskedItems + unknownFields >= 3, 'counted as items, or as values nobody pointed at')
  })

  t.test('unknown fields are left out and counted, never named; empty ones are left out', async (t) => {
    const values = [{ organisation: secret, since: null, riskScore: 7, toString: 'x' }]
    const odd = { ...item({ values }), internalNote: 'x' }
    const { result } = await asking(t, { kind: 'shares', items: [odd], more: { page: 1 } })
    t.match(result, { dropped: { unknownFields: 4 } })
    t.same(result.kind === 'items' && result.items[0]?.values, [{ organisation: secret }])
    t.notMatch(JSON.stringify(result), /riskScore|internalNote|toString|page/)
  })

  t.test('a value of the wrong type or too long fails the answer whole', async (t) => {
    for (const value of [
      { organisation: 7 },
      { organisation: 'x'.repeat(21) },
      { since: '2026-02-30' },
      { since: '2026' },
      { active: 'yes' },
      { organisation: { nested: true } },
      { organisation: [secret] },
      { organisation: 'a\u0000b' },
      { organisation: '\ud800' },
    ]) {
      await failing(t, { kind: 'shares', items: [item(), item({ values: [value] })] }, ['wrong-shape'])
    }
    for (const value of [{ amount: '12' }, { months: 1.5 }, { months: 12345 }]) {
      await failing(t, { kind: 'shares', items: [item({ category: 'debt', values: [value] })] }, ['wrong-shape'])
    }
  })

  t.test('an item of another shape than the contract fails the answer whole', async (t) => {
    for (const more of [
      { retainUntil: undefined },
      { origin: 'rumour' },
      { recordedAt: 'yesterday' },
      { values: {} },
      { conditions: ['x'.repeat(501)] },
    ]) {
      await failing(t, { kind: 'shares', items: [item(more)] }, ['wrong-shape'])
    }
  })

  t.test('a person who is not known there is an answer of its own', async (t) => {
    if ((await stage(t)).lacks?.includes('unknown-person') === true) return
    t.same((await asking(t, { kind: 'unknown-person' })).result, { kind: 'unknown-person' })
  })

  t.test('a refusal comes with its reason, on one line and not endless', async (t) => {
    const { result } = await asking(t, { kind: 'declines', reason: `Not now.\r\n\u0000Ask again ${'x'.repeat(900)}` })
    t.equal(result.kind, 'declined')
    const reason = (result.kind === 'declined' && result.reason) || ''
    t.match(reason, /^Not now\. Ask again x+$/)
    t.ok(reason.length > 490 && reason.length <= 500, String(reason.length))
  })

  t.test('whatever goes wrong is a failure with a cause, and never an exception', async (t) => {
    await failing(t, { kind: 'fails' }, ['out-of-order'])
    await failing(t, { kind: 'distrusts' }, ['not-authorised'])
    await failing(t, { kind: 'talks-nonsense' }, ['wrong-json', 'wrong-shape'])
    await failing(t, { kind: 'answers-too-much' }, ['too-large'])
    await failing(t, { kind: 'resets' }, ['broken-off'])
    await failing(t, { kind: 'redirects' }, ['redirected'])
    await failing(t, { kind: 'drips' }, ['timed-out'])
  })

  t.test('an answer that says it is about somebody else is not used', async (t) => {
    await failing(t, { kind: 'answers-about', bsn: '999990020', items: [item()] }, ['wrong-person'])
    const made = await stage(t)
    if (made.lacks?.includes('answers-about') === true) return
    made.behave({ kind: 'answers-about', bsn: '999990019', items: [item()] })
    t.match(await made.source.fetch(question(made.connector)), { kind: 'items', items: { length: 1 } })
  })

  t.test('a name that resolves to a private address is not connected to', async (t) => {
    const made = await stage(t)
    if (made.private === null) return
    made.behave({ kind: 'shares', items: [item()] })
    const asked = made.source.fetch(question(made.private))
    t.same(await asked, { kind: 'failed', cause: 'address-not-allowed' })
    t.same(made.sent(), [])
  })

  t.test('a party that never answers fails in time', async (t) => {
    const started = performance.now()
    const made = await stage(t)
    if (made.lacks?.includes('never-answers') === true) return
    made.behave({ kind: 'never-answers' })
    t.same(await made.source.fetch(question(made.connector)), { kind: 'failed', cause: 'timed-out' })
    t.ok(performance.now() - started < made.timeoutMs + 3000)
  })
}
