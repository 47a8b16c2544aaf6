import { factsNow } from './facts-now.ts'
import { agesOn } from './dates.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Tables } from './tables.ts'

/** To whom a notice is worded: the person himself, a youth of 12 to 15 himself, or who decides for a child under 12. */
export type NoticeWording = 'adult' | 'youth' | 'representative'

/** What is known of an exchange about one person when a notice of it is asked for. */
export interface Exchanged {
  /** By which it was shared. */
  readonly then: Decision
  /** The facts of now, and what they would decide. */
  readonly facts: Facts
  readonly now: Decision
  /** The facts of everybody in the same question. */
  readonly all: readonly Facts[]
  /** Local day until which the asker put telling off; null: it did not. */
  readonly putOffUntil: string | null
  /** A second pair of eyes must look first; a person decided that what is confidential opens (domain.md F). */
  readonly owesLook: boolean
  readonly revealed: boolean
}

/**
 * Whether this person may be told now, and in which words; null: nothing is told, whatever the reason (AVG 14 lid 5,
 * domain.md 1.2 step 11 and G). From 12 on the person alone is addressed, so that to whom it goes tells nothing of why.
 */
export const noticeFor = (tables: Tables, exchanged: Exchanged): NoticeWording | null => {
  const { facts } = exchanged
  const { notice } = tables.gates
  if (notice === undefined || facts.person.death.state === 'deceased') return null
  if (isSilent(notice, exchanged) || isDeferred(tables, exchanged) || isDanger(notice, exchanged)) return null
  const [youngest, oldest] = agesOn(facts.person.birthDate, facts.moment.localDate)
  if (youngest >= notice.adultFrom) return 'adult'
  if (youngest >= notice.youthFrom) return 'youth'
  if (oldest >= notice.youthFrom) return oldest < notice.adultFrom ? 'youth' : 'adult'
  const unsafe = facts.person.addressSecret === 'yes' || notice.unsafe.some((kind) => factsNow(facts, kind).length > 0)
  return unsafe ? null : 'representative'
}

type NoticeRule = NonNullable<Tables['gates']['notice']>

/** A confidential lane that nobody opened, a look that is still owed, a sealed file, nobody the register knows, or a word that must not be asked for. */
const isSilent = (notice: NoticeRule, exchanged: Exchanged): boolean => {
  const { then, now, owesLook, revealed } = exchanged
  const codes = [then, now].flatMap(({ reasons, withheld }) => [...reasons, ...withheld]).map(({ code }) => code)
  const confidential = !revealed && (then.confidential !== null || now.confidential !== null)
  return confidential || owesLook || codes.some((code) => notice.silent.includes(code))
}

/** Put off by the question itself or afterwards, up to and including a day. */
const isDeferred = ({ lanes }: Tables, { then, facts, putOffUntil }: Exchanged): boolean => {
  const { localDate } = facts.moment
  const deferring = lanes?.deferInform.map(({ code }) => code) ?? []
  const deferred = then.reasons.some(({ code }) => deferring.includes(code))
  const day = then.obligations.find(({ type }) => type === 'inform-person')?.before ?? '9999-12-31'
  return (deferred && day >= localDate) || (putOffUntil !== null && putOffUntil >= localDate)
}

/** On the file of another in the same question this person is noted as a danger: he is told nothing of it. */
const isDanger = (notice: NoticeRule, { facts, all }: Exchanged): boolean =>
  all.some(
    (other) =>
      other.person.id !== facts.person.id &&
      notice.unsafe.some((kind) => factsNow(other, kind).some(({ concerns }) => concerns === facts.person.id)),
  )
