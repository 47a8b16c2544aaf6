import { key, type Client, type Schema } from '../../src/client/client.ts'
import { bare } from '../exchange/log-reading.ts'
import { ask, consent, localTeam, purpose, question, retry } from '../exchange/scene.ts'
import { heardBy } from './heard.ts'
import type { Asked, Layer, Word } from './history.ts'
import { needsOfAll, type Ground } from './needs.ts'
import type { Heard, Recorder } from './recorder.ts'
import { no, said, yes } from './said.ts'
import { asks, categories, sourceOf, type Child, type Given, type Stage } from './stage.ts'

/** By which process a call goes, and what cuts it off. */
export interface Line {
  readonly process: string
  readonly client: Client
  /** Set: the caller hangs up after so many milliseconds. */
  readonly patience: number | null
}

type Speaker = Schema<'Missing'>
type Scope = Schema<'WithdrawalScope'>

/** The calls of a history, each with what it says or asks in the history's own words. */
export const calls = (record: Recorder, stage: Stage) => {
  const cut = ({ client, patience }: Line): Client =>
    patience === null ? client : (withPatience(client, patience) as Client)

  const asking = (children: readonly Child[], ground: Ground): readonly Asked[] =>
    children.map((child) => ({
      ...{ person: child.self, needs: needsOfAll(child, ground, categories) },
      ...{ permitted: null, released: [] },
    }))
  const parties = [localTeam.oin, ...stage.sources]
  const body = (children: readonly Child[], ground: Ground, source: string) =>
    question(
      stage.caseId,
      children.map(({ self }) => ({ personId: self })),
      {
        ...{ categories: asks, source: sourceOf(source) },
        ...(ground === 'consent' ? { ground: { legalBasis: 'consent' } } : {}),
      },
    )

  return {
    consent: async (
      line: Line,
      child: Child,
      layer: Layer,
      of: readonly string[],
      by: readonly Speaker[],
      at: number,
    ) => {
      const words = by.map((speaker) => yes(child, speaker, layer, of, at))
      const made = consent(stage.caseId, child.self, [], { layer, statements: by.map((one) => said(one, at)) })
      const scope = { ...made.scope, categories: [...of], sources: parties, recipients: parties }
      const sent = { ...made, scope }
      const call = () => cut(line).POST('/consents', { params: { header: key() }, body: sent })
      const answer = await record.run({ kind: 'consent', process: line.process, words }, call, ({ id }) => ({
        receipts: [bare(id)],
      }))
      if (answer !== null) child.given.push({ id: answer.id, layer, categories: of })
    },

    statement: (line: Line, child: Child, { id, layer, categories: of }: Given, by: Speaker, at: number) =>
      record.run(
        { kind: 'statement', process: line.process, words: [yes(child, by, layer, of, at)] },
        () => cut(line).POST('/consents/{id}/statements', { params: { path: { id } }, body: said(by, at) }),
        nothing,
      ),

    refusal: (line: Line, child: Child, { id, categories: of }: Given, by: Speaker, at: number) =>
      record.run(
        { kind: 'refusal', process: line.process, words: [no(child, by, at, { reaches: of, liftedWithin: of })] },
        () => cut(line).POST('/consents/{id}/statements', { params: { path: { id } }, body: said(by, at, 'refused') }),
        nothing,
      ),

    /** About everything, about one category, or about another purpose, which stops nothing here. */
    withdrawal: (
      line: Line,
      child: Child,
      by: Speaker,
      scope: 'all' | 'purpose' | 'elsewhere' | string,
      at: number,
    ) => {
      const scopes: Readonly<Record<string, readonly [Scope, Partial<Word>]>> = {
        all: ['all', {}],
        purpose: [{ purposes: [purpose] }, {}],
        elsewhere: [{ purposes: ['debt-help'] }, { reaches: [] }],
      }
      const one = [scope]
      const [sent, more] = scopes[scope] ?? [{ categories: one }, { reaches: one, liftedWithin: one }]
      const words = { by: by.person, saidAt: new Date(at).toISOString(), method: 'oral' } as const
      return record.run(
        { kind: 'withdrawal', process: line.process, words: [no(child, by, at, more)] },
        () => cut(line).POST('/withdrawals', { body: { ...words, about: { personId: child.self }, scope: sent } }),
        ({ id }) => ({ receipts: [bare(id)] }),
      )
    },

    consentWithdrawal: (line: Line, child: Child, { id, layer, categories: of }: Given, by: Speaker, at: number) =>
      record.run(
        {
          kind: 'consent-withdrawal',
          process: line.process,
          words: [no(child, by, at, { layers: [layer], reaches: of })],
        },
        () =>
          cut(line).POST('/consents/{id}/withdrawals', {
            params: { path: { id } },
            body: { by: by.person, saidAt: new Date(at).toISOString() },
          }),
        (answer) => ({ receipts: [bare(answer.id)] }),
      ),

    request: async (line: Line, children: readonly Child[], ground: Ground, source: string) => {
      const asked = asking(children, ground)
      const answer = await record.run(
        { kind: 'request', process: line.process, asked },
        () => ask(cut(line), body(children, ground, source)),
        heardBy(asked),
      )
      if (answer !== null && open.includes(answer.status)) stage.waiting.push({ id: answer.id, children, ground })
    },

    retry: async (line: Line, waiting: Stage['waiting'][number]) => {
      const asked = asking(waiting.children, waiting.ground)
      const again = () => retry(cut(line), waiting.id)
      const answer = await record.run({ kind: 'retry', process: line.process, asked }, again, heardBy(asked))
      if (answer !== null && open.includes(answer.status)) stage.waiting.push(waiting)
    },

    advice: (line: Line, children: readonly Child[], ground: Ground, source: string) => {
      const asked = asking(children, ground)
      return record.run(
        { kind: 'advice', process: line.process, asked },
        () => cut(line).POST('/advice', { body: body(children, ground, source) }),
        (answer) => heardBy(asked)({ ...answer, data: null }),
      )
    },
  }
}

export type Calls = ReturnType<typeof calls>

/** What a retry may bring: a word, an answer by hand, a source that is well again. */
const open: readonly string[] = ['needs-consent', 'awaiting-source', 'ready', 'failed']

const nothing = (): Heard => ({ receipts: [] })

/** The same client, whose calls are cut off after so many milliseconds. */
const withPatience = (client: Client, patience: number): unknown => ({
  ...client,
  POST: (path: string, init: object) =>
    (client.POST as (path: string, init: object) => unknown)(path, { ...init, signal: AbortSignal.timeout(patience) }),
})
