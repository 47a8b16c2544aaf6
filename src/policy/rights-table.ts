import { z } from 'zod'
import { Gate, gates } from './gate-row-table.ts'
import { Code, Day, Law, RowId, Word } from './vocabulary-table.ts'

const Laws = z.record(Word, Law)
const Ages = z.tuple([z.int().min(0), z.int().max(150)])
const Words = z.array(Word).default([])
const Path = z.string().regex(/^[a-z-]+\.[a-zA-Z]+$/, 'is no category.field')

const Right = z.strictObject({
  term: z.string().min(2),
  law: Laws.refine((laws) => Object.keys(laws).length > 0, 'names no law'),
  permit: Code,
  byOther: Code.default('OK_RIGHT'),
  demands: z.array(z.enum(['written'])).default([]),
  bases: z.array(Word).nullable().default(null),
  together: z.boolean().default(false),
  judgementWeighed: z.boolean().default(false),
  obligations: z.array(Word).min(1),
})

const Who = z.strictObject({
  id: RowId,
  rights: Words,
  under: Words,
  by: z.array(z.enum(['self', 'holder', 'parent', 'representative', 'other'])).min(1),
  ages: Ages,
  capable: z.enum(['capable', 'incapable', 'any']).default('any'),
  subjectSaid: z.enum(['agrees', 'objects', 'any']).default('any'),
  only: Words,
  from: Day,
  until: Day,
  code: Code.nullable().default(null),
  law: Laws,
  obligations: Words,
})

const DeceasedRow = Gate.extend({ under: z.array(Word).min(1) })

/** policies/rights.yaml: who may exercise which right over whose file. */
export const RightsTable = z.strictObject({
  purpose: Word,
  rights: z.record(Word, Right),
  who: z.array(Who).min(1),
  harm: z.array(
    Gate.extend({ rights: Words, facts: z.array(Word).min(1), ages: Ages, outcome: z.enum(['deny', 'review']) }),
  ),
  gates: gates(
    'unknown-right',
    'other-law',
    'wrong-ground',
    'written',
    'together',
    'together-unsafe',
    'judgement',
    'administrator',
    'not-of-money',
    'representation-unknown',
    'birth-date',
    'sealed',
  ),
  fields: gates('others', 'informant', 'work-notes', 'names', 'names-reason', 'held', 'place'),
  nameFields: z.array(Path).min(1),
  heldFields: z.array(Path).min(1),
  deceased: z.strictObject({
    permission: DeceasedRow,
    child: DeceasedRow.extend({ age: z.int().positive() }),
    interest: DeceasedRow,
    refused: Gate.extend({ age: z.int().positive() }),
  }),
})

export type RightsTable = z.output<typeof RightsTable>
