import type { Call } from '../../http/caller.ts'
import type { Policy } from '../../policy/policies.ts'
import type { Shown } from '../made-up/shown.ts'
import type { AdviceQuestion } from './real-form.ts'
import type { SharingStore } from './sharing-store.ts'

/** What *Mag ik dit delen?* needs: the tables, the register, and the application's advice, which records it. */
export interface SharingPorts {
  readonly policyOf: (municipality: string) => Policy
  readonly store: SharingStore
  /** Problem `invalid-input` or `bsn-not-allowed` where the question has faults. */
  readonly advise: (call: Call, question: AdviceQuestion) => Promise<readonly Shown[]>
}
