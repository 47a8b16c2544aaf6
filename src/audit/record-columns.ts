/**
 * What lies beside a record so that it can be found, each said again by the record itself (leaf-check.ts), and the moment its row was
 * written; `r` is `log_records`.
 */
export const recordColumns = [
  'r.id',
  'r.type',
  'r.exchange_id',
  'r.person_id',
  'r.actor_organisation',
  'r.source',
  'r.recipient',
  'r.case_id',
  'r.purpose',
  'r.outcome',
  'r.controllers',
  'r.at',
  'r.retain_until',
  'r.recorded_at as record_recorded_at',
] as const

/** The place, hash and moment of a leaf; `l` is `log_leaves`. */
export const leafColumns = ['l.recorded_month', 'l.log_index', 'l.leaf_hash', 'l.recorded_at'] as const
