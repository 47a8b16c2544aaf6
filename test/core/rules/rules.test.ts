import t from 'tap'
import { realCore } from './real-core.ts'
import { rules } from './rules.ts'

t.setTimeout(300_000)

for (const { title, cases, fault } of rules)
  t.test(title, async (t) => {
    for (let seed = 1; seed <= cases; seed++) {
      const wrong = fault(realCore, seed)
      if (wrong !== null) return t.fail(`seed ${String(seed)}: ${wrong}`)
    }
    return t.pass(`${String(cases)} cases`)
  })
