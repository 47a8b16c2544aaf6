import { key, type Client, type Schema } from '../../src/client/client.ts'
import type { Tables } from '../../src/core/tables.ts'
import type { Field } from '../../src/core/vocabulary.ts'
import { bare } from '../exchange/log-reading.ts'
import type { Played } from './scenario-ask.ts'
import { well } from './scenario-script.ts'
import type { ScenarioSetting } from './scenario-setting.ts'

type Asked = Pick<Schema<'AdviceQuestion'>, 'persons' | 'categories' | 'purpose'>

/**
 * Tells of one's own accord what a scenario says that is told: of each category the fields that stand there, or all that
 * the purpose allows. The exchange is the part of its one recipient.
 */
export const telling = async (
  { owner, policy }: Pick<ScenarioSetting, 'owner' | 'policy'>,
  api: Client,
  stage: Played['stage'],
  { persons, categories, ...said }: Asked & Omit<Schema<'AdviceQuestion'>, keyof Asked>,
  recipient: string,
): Promise<Played> => {
  const [person] = persons
  const items = categories.map((category) => itemOf(policy.tables, said.purpose, category))
  const body = { ...said, person: person!, kind: 'signal' as const, recipients: [{ oin: recipient }], items }
  const sent = await well(api.POST('/notices', { body, params: { header: key() } }), 'telling')
  const { status, decision } = sent.recipients[0]!
  const { request_id: id } = await owner
    .selectFrom('notice_parts')
    .select('request_id')
    .where('notice_id', 'like', `%${bare(sent.id)}`)
    .executeTakeFirstOrThrow()
  return { stage, id, kind: 'notice', status, decisions: decision === null ? [] : [decision], data: null }
}

const itemOf = (
  { vocabulary, purposes }: Tables,
  purpose: string,
  { category, fields, why }: Schema<'CategoryAsked'>,
): Schema<'NoticeItem'> => {
  const known = vocabulary.categories[category]?.fields ?? {}
  const allowed = purposes[purpose]?.categories[category] ?? 'all'
  const names = fields ?? (allowed === 'all' ? Object.keys(known) : allowed)
  const at = '2026-01-05T09:00:00Z'
  return {
    ...{ category, ...(why === undefined ? {} : { why }) },
    ...{ on: '2026-01-05', origin: 'observed', nature: 'fact', knownAs: 'treated' },
    ...{ recordedAt: at, lastChangedAt: at, retainUntil: '2099-01-05' },
    values: [Object.fromEntries(names.map((name) => [name, valueOf(known[name]!)]))],
  }
}

const valueOf = ({ type }: Field) => ({ string: 'x', date: '2026-01-05', integer: 1, number: 1, boolean: true })[type]
