import type { Anonymity, ConflictTests, Declaration, RequestFacts } from '../core/facts.ts'
import { identifyingForms } from '../policy/identifying.ts'
import type { Body } from './question-faults.ts'

/** What must be looked up before the lane's answers are facts. */
export interface LaneLookups {
  /** Internal id of the minor an order is about; null where none is named. */
  readonly child: string | null
  /** Whether the caller can be called back on the number it gave. */
  readonly listed: boolean
  /** Every free text of the question. */
  readonly texts: readonly (string | null | undefined)[]
}

/** What lanes without a case ask of a request, as facts: answers alone, never a text and never a number to call. */
export const laneAnswersOf = (body: Body, { child, listed, texts }: LaneLookups): Partial<RequestFacts> => ({
  ...(body.order && { order: { reference: body.order.reference, child } }),
  ...(body.collectionSteps && { collectionSteps: body.collectionSteps }),
  ...(body.declaration && { declaration: declarationOf(body.declaration, listed) }),
  ...(body.anonymity && { anonymity: anonymityOf(body, texts) }),
})

const declarationOf = (
  { lifeThreatening, person, saysNo }: NonNullable<Body['declaration']>,
  listed: boolean,
): Declaration => ({ lifeThreatening, person, saysNo, callBack: listed ? 'listed' : 'not-listed' })

/** A consult that names a person or a case names somebody, whatever its text says. */
const anonymityOf = (body: Body, texts: LaneLookups['texts']): Anonymity => {
  const said = body.anonymity ?? {}
  const named = [...(body.persons.length > 0 ? ['persons'] : []), ...(body.case === undefined ? [] : ['case'])]
  return {
    structural: [...named, ...identifyingForms(texts)],
    noName: said.noName ?? null,
    noRareCombination: said.noRareCombination ?? null,
    notRecognisable: said.notRecognisable ?? null,
  }
}

/** The six tests; what was not answered is null. */
export const conflictTestsOf = (said: NonNullable<NonNullable<Body['weighing']>['conflictTests']>): ConflictTests => ({
  consentSought: said.consentSought ?? null,
  seriousHarm: said.seriousHarm ?? null,
  conscience: said.conscience ?? null,
  noOtherWay: said.noOtherWay ?? null,
  effective: said.effective ?? null,
  proportionate: said.proportionate ?? null,
})
