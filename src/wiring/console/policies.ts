import type { Area } from '../../console/area.ts'
import { draftIn } from '../../console/policies/drafts.ts'
import { draftRuns } from '../../console/policies/draft-runs.ts'
import { draftStore } from '../../console/policies/draft-store.ts'
import { historyStore } from '../../console/policies/history-store.ts'
import { policiesArea } from '../../console/policies/policies-routes.tsx'
import { scenarioBooks } from '../../policy/scenario-book.ts'
import { shelfIn } from '../../policy/shelf.ts'
import type { ConsoleParts } from './parts.ts'

/** The tables as people read them, the scenarios that lie beside them, and the draft of the settings. */
export const wirePolicies = ({ config, policies, release, consoleDb, now }: ConsoleParts): Area =>
  policiesArea({
    policyOf: policies.of,
    release,
    history: historyStore(consoleDb),
    books: scenarioBooks(`${config.policyDir}/scenarios`),
    shelf: shelfIn(config.policyDir),
    runs: draftRuns(draftStore(consoleDb), now),
    draft: draftIn(config.policyDraftDir),
  })
