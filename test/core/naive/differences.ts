import type { Decision } from '../../../src/core/decision.ts'
import type { Answer } from './evaluate.ts'

/** Where the core and the second evaluator do not agree: outcome, fields, why each does not go, reasons and which leads. */
export const differences = (decision: Decision, answer: Answer): readonly string[] => {
  const list: string[] = []
  const differ = (what: string, core: string, naive: string) => {
    if (core !== naive) list.push(`${what}: the core says ${core}, the second evaluator ${naive}`)
  }
  const permitted = decision.permitted.flatMap(({ category, fields }) => fields.map((field) => `${category}.${field}`))
  differ('outcome', decision.outcome, answer.outcome)
  differ('permitted', permitted.toSorted().join(), answer.permitted.toSorted().join())
  const withheld = decision.withheld.flatMap(({ category, fields, code, outcome }) =>
    fields.map((field) => ({ name: `${category}.${field}`, code, outcome })),
  )
  differ('withheld', String(withheld.length), String(Object.keys(answer.withheld).length))
  for (const { name, code, outcome } of withheld) {
    const other = answer.withheld[name]
    differ(name, outcome, other?.outcome ?? 'nothing')
    if (other?.codes.includes(code) !== true) differ(name, code, other?.codes.join(' or ') ?? 'nothing')
  }
  const codes = new Set(decision.reasons.map(({ code }) => code))
  differ('reasons', [...codes].toSorted().join(), answer.codes.join())
  const rows = new Set(decision.reasons.map(({ code, row, concerns }) => `${code} ${row} ${concerns ?? ''}`))
  differ('rows', [...rows].toSorted().join(), answer.reasons.join())
  const missing = new Set(decision.missing.map(({ who, layer, kind }) => `${who} ${layer} ${kind}`))
  differ('missing', [...missing].toSorted().join(), answer.missing.join())
  const { ground } = decision
  const known = ground === null ? null : { ...ground, law: [...ground.law].toSorted() }
  differ('ground', said(known), said(answer.ground))
  const lacks = decision.remedies.flatMap(({ change }) => (change['missingFields'] ?? []) as readonly string[])
  const remedies = decision.remedies.map(({ code, change }) => JSON.stringify({ code, change }))
  differ('remedies', remedies.toSorted().join(), answer.remedies.join())
  differ('all rows', decision.rows.join(), answer.rows.join())
  differ('lacks', [...lacks].toSorted().join(), answer.lacks.join())
  differ('leading', decision.reasons[0]?.code ?? '', answer.leading)
  return list
}

const said = (ground: Answer['ground']): string =>
  ground === null
    ? 'none'
    : [ground.legalBasis, ground.secrecyGround, ground.specialBasis, ground.row, ground.law, ground.alternatives].join(
        ' ',
      )
