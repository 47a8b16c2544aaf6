import type { Policy } from '../policy/policies.ts'
import { explain, explainMissing, explainObligation, explainRemedy, type Language } from '../policy/texts.ts'
import type { Words } from './view.ts'

/** The sentences of one language, from the tables by which was decided. */
export const wordsOf = ({ texts }: Policy, language: Language): Words => ({
  reason: (code) => explain(texts, code, {}, language),
  missing: (missing) => explainMissing(texts, missing, language),
  obligation: (type, before) => explainObligation(texts, type, before, language),
  remedy: (remedy) => explainRemedy(texts, remedy, language),
  failure: () => explain(texts, 'SOURCE_FAILED', {}, language),
})
