import { z } from 'zod'
import { Gate, gates } from './gate-row-table.ts'
import { CriminalGround, SpecialGround } from './sensitive-table.ts'
import { Day, Law, RowId, Word } from './vocabulary-table.ts'

/** policies/gates.yaml: what stops or masks, whatever the purpose says. */
export const GatesTable = z.strictObject({
  relation: gates('no-case', 'not-found', 'not-in-case', 'not-subject', 'relative', 'counterpart', 'purpose'),
  parties: gates('source-inactive', 'recipient-inactive', 'mandate'),
  stops: gates('participant', 'source', 'purpose', 'professional', 'person'),
  regime: gates('not-in-force'),
  lanes: gates(
    'unknown-purpose',
    'not-opened',
    'recipient',
    'recipient-task',
    'shut',
    'source',
    'direction',
    'asserted-basis',
    'asserted-law',
    'no-rows',
  ),
  hats: gates('same-organisation', 'not-recorded', 'help-for-access', 'other-task', 'row'),
  blocks: gates(
    'unknown-person',
    'sealed',
    'restricted',
    'restricted-passed',
    'objection',
    'deceased',
    'closed',
    'low-flame',
    'help-ended',
  ),
  lowFlameCategories: z.array(Word),
  lowFlameTeams: z.array(Word).min(1),
  objection: z.strictObject({ legalBases: z.array(Word), notModes: z.array(Word) }),
  special: gates('no-exception'),
  specialNever: z.array(Gate.extend({ kinds: z.array(Word).min(1), categories: z.array(Word).min(1) })),
  specialGrounds: z.array(SpecialGround).min(1),
  criminal: gates('none'),
  criminalNever: z.array(Gate.extend({ kinds: z.array(Word).min(1) })),
  criminalGrounds: z.array(CriminalGround),
  bsn: z.array(
    z.strictObject({
      id: RowId,
      law: Law,
      subject: z.boolean(),
      other: z.boolean(),
      purposes: z.array(Word).nullable().default(null),
      ownClients: z.boolean().default(false),
    }),
  ),
  fields: gates('unknown', 'purpose', 'power', 'others', 'bsn'),
  safety: gates('secret-address', 'address-unmasked', 'place', 'asking-unsafe', 'unsafe-no', 'representative-conflict'),
  placeNever: z.array(Word),
  unsafeFacts: z.array(Word),
  notice: z.strictObject({
    silent: z.array(z.string()),
    unsafe: z.array(Word),
    youthFrom: z.int(),
    adultFrom: z.int(),
  }),
  demands: z.record(
    Word,
    Gate.extend({
      field: z.string(),
      check: z.enum(['why', 'subject-matter', 'alternatives', 'informed', 'family-first', 'weighing', 'hat', 'answer']),
    }),
  ),
  weighing: z.strictObject({ steps: z.array(z.int()), talk: z.int(), skipReasons: z.array(Word) }),
  acuteObligation: Word,
  freeConsent: Gate,
  reach: gates('person', 'field', 'requester'),
  asking: Gate.extend({
    category: Word,
    field: z.string(),
    modes: z.array(z.enum(['consent', 'condition', 'duty', 'right', 'power', 'direct', 'none'])).min(1),
  }),
  relationObligations: z.record(Word, Word),
  dated: z.array(Gate.extend({ replaces: RowId, from: Day, until: Day })).default([]),
})

export type GatesTable = z.output<typeof GatesTable>
