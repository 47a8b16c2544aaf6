import t from 'tap'
import * as advising from '../../src/core/advising.ts'
import * as applied from '../../src/core/applied.ts'
import * as bsn from '../../src/core/bsn.ts'
import * as change from '../../src/core/change.ts'
import * as dates from '../../src/core/dates.ts'
import * as decide from '../../src/core/decide.ts'
import * as drafts from '../../src/core/drafts.ts'
import * as free from '../../src/core/free.ts'
import * as parts from '../../src/core/scope-parts.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { rules } from './rules/index.ts'

const { tables } = loadPolicies('policies').of('9901')
const core = {
  ...{ ...advising, ...applied, ...bsn, ...change, ...dates },
  ...{ ...decide, ...drafts, ...free, ...parts },
}

for (const [name, rule] of Object.entries(rules)) t.test(name, async (t) => t.equal(rule(core, tables), null))
