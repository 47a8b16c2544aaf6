import type { Tables } from '../../src/core/tables.ts'

/**
 * The rows of one purpose as a Cerbos resource policy: who may receive which category from whom, and the blocks. It sees no
 * fields, articles, obligations or remedies; where a consent stands is told to it. The principal must be who the token names.
 */
export const cerbosPolicy = (tables: Tables, purpose: string): string => {
  const { rows = [], categories = {} } = tables.purposes[purpose] ?? {}
  const permits = rows.map((row) => ({
    actions: Object.keys(row.categories ?? categories),
    effect: 'EFFECT_ALLOW',
    roles: ['organisation'],
    ...when([
      'request.aux_data.jwt.oin == P.id',
      `R.attr.purpose == ${JSON.stringify(purpose)}`,
      `P.attr.kind in ${JSON.stringify(row.requesters)}`,
      `R.attr.sourceKind in ${JSON.stringify(row.sources)}`,
      `R.attr.direction in ${JSON.stringify(row.directions)}`,
      ...row.demands.map((demanded) => `${JSON.stringify(demanded)} in R.attr.said`),
      ...(row.mode === 'consent' ? ['R.attr.consented'] : []),
    ]),
  }))
  const blocks = [
    'R.attr.sealed',
    'R.attr.restricted',
    'R.attr.deceased',
    '!R.attr.found',
    'R.attr.phase == "closed"',
    '!P.attr.active',
    '!R.attr.sourceActive',
    '!R.attr.why',
    'R.attr.withdrawn',
  ].map((expr) => ({ actions: ['*'], effect: 'EFFECT_DENY', roles: ['*'], condition: { match: { expr } } }))
  const rules = [...permits, ...blocks]
  return JSON.stringify({
    apiVersion: 'api.cerbos.dev/v1',
    resourcePolicy: { resource: 'person', version: 'default', rules },
  })
}

const when = (all: readonly string[]) => ({ condition: { match: { all: { of: all.map((expr) => ({ expr })) } } } })
