import type { FailureCause } from '../sources/source.ts'
import { answerFaults, together } from './answer-faults.ts'
import { causeWords } from './cause-words.ts'
import { failed, type Finding, notTried, passed, type Said } from './finding.ts'
import { jsonOf, type Observation } from './observing.ts'
import type { SourceCheck } from './source-list.ts'
import type { SourceTrial } from './source-question.ts'

/** What the first question shows, in the order in which the gateway would stop. */
const stages = [
  'answers',
  'secure',
  'time',
  'no-redirect',
  'right-answer',
  'content-type',
  'size',
  'shape',
  'right-person',
  'something-held',
] as const satisfies readonly SourceCheck[]

export type FirstCheck = (typeof stages)[number]

const stageOf: Readonly<Record<FailureCause, FirstCheck>> = {
  'address-not-allowed': 'answers',
  'credential-unreadable': 'answers',
  'breaker-open': 'answers',
  'token-refused': 'answers',
  'token-unavailable': 'answers',
  unreachable: 'answers',
  'broken-off': 'answers',
  'tls-failed': 'secure',
  'timed-out': 'time',
  redirected: 'no-redirect',
  'not-authorised': 'right-answer',
  'out-of-order': 'right-answer',
  'error-status': 'right-answer',
  'answers-later': 'right-answer',
  'wrong-content-type': 'content-type',
  'too-large': 'size',
  'wrong-json': 'shape',
  'wrong-shape': 'shape',
  'wrong-person': 'right-person',
}

const plainHttp: Said = {
  nl: 'gewoon http: alleen voor een proef; in het echt moet het https zijn',
  en: 'plain http: for a trial only; in real use it must be https',
}

/** Where the first question ended; null: it was answered as it should be. */
export const endOf = ({ result }: Observation): FirstCheck | null => {
  if (result.kind === 'failed') return stageOf[result.cause]
  if (result.kind !== 'items') return 'right-answer'
  return result.items.length === 0 ? 'something-held' : null
}

/** Findings of the first question: what came before its end passed, what comes after could not be tried. */
export const firstFindings = (trial: SourceTrial, seen: Observation): readonly Finding<SourceCheck>[] => {
  const end = endOf(seen)
  const at = end === null ? stages.length : stages.indexOf(end)
  return stages.map((stage, i) => {
    if (i > at) return notTried(stage, { nl: `eerst moet ${end} goed zijn`, en: `${end} must pass first` })
    if (i === at) return failed(stage, faultOf(trial, seen))
    if (stage === 'secure' && new URL(trial.connector.baseUrl).protocol !== 'https:') return notTried(stage, plainHttp)
    return passed(stage, goodOf(stage, seen))
  })
}

const goodOf = (stage: FirstCheck, { milliseconds, bytes, status, type, result }: Observation): Said => {
  const count = result.kind === 'items' ? result.items.length : 0
  const good: Partial<Record<FirstCheck, Said>> = {
    time: { nl: `${milliseconds} ms`, en: `${milliseconds} ms` },
    size: { nl: `${bytes} bytes`, en: `${bytes} bytes` },
    'right-answer': { nl: `status ${status}`, en: `status ${status}` },
    'content-type': { nl: type, en: type },
    'something-held': { nl: `${count} gegeven(s)`, en: `${count} item(s)` },
  }
  return good[stage] ?? { nl: 'in orde', en: 'in order' }
}

const faultOf = ({ fields, connector }: SourceTrial, seen: Observation): Said => {
  const { result, status, bytes } = seen
  const told = status === null ? '' : `status ${status}: `
  if (result.kind === 'unknown-person')
    return { nl: `${told}de bron kent de testpersoon niet`, en: `${told}the source does not know the test person` }
  if (result.kind === 'declined')
    return { nl: `${told}een weigering van de professional`, en: `${told}a refusal by the professional` }
  if (result.kind === 'items') return { nl: 'een lege lijst', en: 'an empty list' }
  const words = causeWords[result.cause]
  if (result.cause === 'wrong-shape' && connector.mapping === null) {
    const places = answerFaults(jsonOf(seen), fields)
    return places.length === 0 ? words : together(places)
  }
  if (result.cause === 'too-large')
    return { nl: `${words.nl} (${bytes} bytes gelezen)`, en: `${words.en} (${bytes} bytes read)` }
  return { nl: told + words.nl, en: told + words.en }
}
