import type { Entry } from '../audit/entry.ts'
import type { ReviewRules } from '../core/review-rules.ts'
import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db, Trx } from '../store/database.ts'
import { municipalityOf } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { madeVerdict } from './made-verdict.ts'
import { refusedVerdict, type VerdictRefusal } from './refused-verdict.ts'
import type { Review } from './review.ts'
import { closeReview, postponeReview, waitsForReview } from './review-store.ts'
import { findReview } from './review-queue-store.ts'
import { termsOf, type ReviewTerms } from './review-terms.ts'
import { verdictEntry } from './verdict-entry.ts'
import { verdictFaults, type VerdictWords } from './verdict-faults.ts'
import type { VerdictBody, VerdictView } from './verdict-schema.ts'
import { insertVerdict, type MandateStore, type NewVerdict } from './verdict-store.ts'

/** What giving a verdict needs of the other rooms. */
export interface VerdictPorts {
  readonly db: Db
  readonly mandates: MandateStore
  readonly rulesOf: (municipality: string) => ReviewRules | undefined
  readonly switchOf: (municipality: string, name: string) => number
  readonly words: (municipality: string) => VerdictWords
  readonly appendIn: (trx: Trx, entries: readonly Entry[]) => Promise<unknown>
  /** Records a refused verdict in the operator's log. */
  readonly append: (entry: Entry) => Promise<unknown>
  readonly stampOf: (municipality: string) => Entry['policy']
  readonly retain: (type: Entry['type'], categories: readonly string[], localDate: string) => string
  /** Keeps others from ending a run of the request meanwhile: first of all locks (decisions.md 12). */
  readonly hold: (trx: Trx, municipality: string, request: string) => Promise<unknown>
  /** The request waits no more: a retry finishes it. In the transaction of the verdict. */
  readonly ready: (trx: Trx, municipality: string, request: string) => Promise<unknown>
}

/** Gives verdicts (api.md; domain.md F): by whom the lane asks, all questions answered, recorded with what follows of it. */
export const verdicts = (ports: VerdictPorts) => {
  const refuse = async (call: Call, review: string, why: VerdictRefusal): Promise<never> => {
    await ports.append(refusedVerdict(call, review, why, ports.retain('access-refused', [], call.moment.localDate)))
    throw new Problem('forbidden', 'You may give no verdict in this review.')
  }

  /** The role in which this caller may judge; refused and recorded where none is. */
  const roleOf = async (call: Call, municipality: string, review: Review, terms: ReviewTerms): Promise<string> => {
    const { caller, moment } = call
    const { professional } = caller
    if (caller.scopes.includes('audit')) return refuse(call, review.id, 'officer')
    if (professional === null) return refuse(call, review.id, 'nobody-named')
    const held = await ports.mandates.of(municipality, caller.organisation, professional.id, moment.localDate)
    const fit = held.find(({ lane, role }) => lane === review.lane && terms.reviewers.includes(role))
    if (fit === undefined) return refuse(call, review.id, 'no-mandate')
    if (review.askerProfessional === professional.id) return refuse(call, review.id, 'asker')
    if (terms.fourEyes && review.given.some((one) => one.professional === professional.id))
      return refuse(call, review.id, 'second-by-the-same')
    return fit.role
  }

  return {
    give: async (call: Call, id: string, body: VerdictBody): Promise<VerdictView> => {
      const municipality = municipalityOf(id)
      const { caller } = call
      const own = municipality !== null && caller.municipalities.includes(municipality)
      const seen = own ? await inMunicipality(ports.db, municipality, (trx) => findReview(trx, municipality, id)) : null
      if (municipality === null || seen === null || !seen.controllers.includes(caller.organisation)) throw unknown()
      const terms = termsOf(ports.rulesOf(municipality), seen)
      if (terms === null) throw new Problem('conflict', 'No table says who may judge this yet.')
      const role = await roleOf(call, municipality, seen, terms)
      const faults = verdictFaults(terms, body, ports.words(municipality))
      if (faults.length > 0)
        throw new Problem('invalid-input', 'Answer every question and judge again.', { invalidParams: faults })

      return inMunicipality(ports.db, municipality, async (trx) => {
        await ports.hold(trx, municipality, seen.request)
        const review = await findReview(trx, municipality, id, true)
        if (review === null || review.closedAs !== null) throw closed()
        if (review.lapsesAt !== null && review.lapsesAt <= call.moment.at) throw closed()
        if (terms.fourEyes && review.given.some((one) => one.professional === caller.professional?.id)) throw closed()
        const verdict = madeVerdict(ports.switchOf, call, municipality, review, terms, role, body)
        await insertVerdict(trx, municipality, verdict)
        await follow(ports, trx, municipality, review, verdict)
        await ports.appendIn(trx, [verdictEntry(ports, call, municipality, review, verdict)])
        const { outcome, settles, until, recordedAt } = verdict
        return { id: verdict.id, review: id, outcome, settles, until, recordedAt }
      })
    },
  }
}

export type Verdicts = ReturnType<typeof verdicts>

const unknown = () => new Problem('not-found', 'There is no such review here.')
const closed = () => new Problem('conflict', 'This review is closed, or you judged it already.')

const ends = { release: 'released', refuse: 'refused', reveal: 'revealed', check: 'checked' } as const

const follow = async (ports: VerdictPorts, trx: Trx, municipality: string, review: Review, verdict: NewVerdict) => {
  const { outcome, settles, recordedAt } = verdict
  if (outcome === 'extend') {
    const { extend } = ports.rulesOf(municipality)?.reveal ?? { extend: '' }
    const later = Date.parse(recordedAt) + ports.switchOf(municipality, extend) * 86_400_000
    await postponeReview(trx, municipality, review.id, new Date(later).toISOString())
    return
  }
  if (!settles) return
  await closeReview(trx, municipality, review.id, ends[outcome], recordedAt)
  if (review.kind === 'decision' && !(await waitsForReview(trx, municipality, review.request)))
    await ports.ready(trx, municipality, review.request)
}
