import t from 'tap'
import { decide } from '../../../src/core/decide.ts'
import type { Decision } from '../../../src/core/decision.ts'
import type { Facts } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { caseOf } from './cases.ts'
import { differences } from './differences.ts'
import { evaluate } from './evaluate.ts'

t.setTimeout(600_000)

/** Faults in the core, as if a rule had been broken: a wrong decision, or one made with a rule the tables do not have. */
type Fault = (tables: Tables, facts: Facts) => Decision

const withRules = (change: (tables: Tables) => Tables): Fault => {
  const known = new WeakMap<Tables, Tables>()
  return (tables, facts) => {
    const broken = known.get(tables) ?? change(tables)
    known.set(tables, broken)
    return decide(broken, facts)
  }
}

const faults: Readonly<Record<string, Fault>> = {
  'a child speaks for itself from 13': withRules((tables) => ({
    ...tables,
    consent: {
      ...tables.consent,
      who: tables.consent.who.map((row) => ({
        ...row,
        ages: [row.ages[0] === 12 ? 13 : row.ages[0], row.ages[1] === 11 ? 12 : row.ages[1]] as const,
      })),
    },
  })),
  'a withdrawal of somebody asked is ignored': withRules((tables) => ({
    ...tables,
    consent: {
      ...tables.consent,
      withdrawal: tables.consent.withdrawal.map((row) =>
        row.by === 'asked' ? { ...row, outcome: 'ignored' as const } : row,
      ),
    },
  })),
  'a consent of years ago still carries': withRules((tables) => ({
    ...tables,
    switches: { ...tables.switches, consent_max_months: 120 },
  })),
  'nothing is ever unsafe to ask': withRules((tables) => ({ ...tables, gates: { ...tables.gates, unsafeFacts: [] } })),
  'an objection holds nothing up': withRules((tables) => ({
    ...tables,
    gates: { ...tables.gates, objection: { ...tables.gates.objection, legalBases: [] } },
  })),
  'health may go to everybody': withRules((tables) => ({ ...tables, gates: { ...tables.gates, specialNever: [] } })),
  'one field too many goes': (tables, facts) => {
    const decision = decide(tables, facts)
    const [first] = decision.withheld
    if (first?.code !== 'SECRET_ADDRESS') return decision
    const { category, fields } = first
    return {
      ...decision,
      permitted: [...decision.permitted, { category, fields }],
      withheld: decision.withheld.slice(1),
    }
  },
  'a reason is left out': (tables, facts) => {
    const decision = decide(tables, facts)
    return { ...decision, reasons: decision.reasons.filter(({ code }) => code !== 'CONSENT_EXPIRED') }
  },
  'a review is answered as a permit': (tables, facts) => {
    const decision = decide(tables, facts)
    return decision.outcome === 'review' ? { ...decision, outcome: 'permit' } : decision
  },
  'the wrong reason leads': (tables, facts) => {
    const decision = decide(tables, facts)
    return { ...decision, reasons: decision.reasons.toReversed() }
  },
}

for (const [name, fault] of Object.entries(faults))
  t.test(`the second evaluator finds it if ${name}`, async (t) => {
    for (let seed = 1; seed <= 10_000; seed++) {
      const { tables, facts } = caseOf(seed)
      const found = differences(fault(tables, facts), evaluate(tables, facts))
      if (found.length > 0) return t.pass(`at seed ${String(seed)}: ${found[0] ?? ''}`)
    }
    return t.fail('not found')
  })
