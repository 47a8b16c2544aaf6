import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const Name = z.string().regex(/^[a-z]+(-[a-z]+)*$/)
const Code = z.strictObject({ code: z.string().regex(/^[0-9]{4}$/), name: z.string() })
const Days = z.int().min(0)

const Born = z.union([
  Days,
  z.strictObject({ turns: Days, in: Days }),
  z.strictObject({ year: Days }),
  z.strictObject({ month: Days }),
  z.literal('unknown'),
])

const Authority = z.union([
  z.strictObject({ joint: z.tuple([Name, Name]) }),
  z.strictObject({ sole: Name }),
  z.strictObject({ parent: Name, third: Name.nullable() }),
  z.strictObject({ guardians: z.array(Name).max(2) }),
  z.strictObject({ none: z.string() }),
  z.strictObject({ undeterminable: z.string() }),
])

const Member = z.strictObject({
  given: z.string(),
  sex: z.enum(['V', 'M', 'O']).default('V'),
  born: Born,
  authority: Authority.optional(),
  parents: z.array(Name).max(2).optional(),
  curatele: z.literal(true).optional(),
  secret: z.literal(true).optional(),
  /** So many days ago. */
  died: Days.optional(),
  investigated: z.array(z.enum(['birth', 'authority'])).default([]),
  nationality: z.union([Code, z.literal('stateless')]).optional(),
  bornIn: Code.optional(),
  left: z.strictObject({ days: Days, country: Code }).optional(),
  rni: z.literal(true).optional(),
  residence: z.literal('unknown').optional(),
  /** Lives in the next municipality. */
  elsewhere: z.literal(true).optional(),
  /** In no Dutch register: a name, and no number. */
  unregistered: z.literal(true).optional(),
})

const Family = z.strictObject({
  nickname: Name,
  special: z.string(),
  expect: z.string(),
  people: z.record(Name, Member),
  about: Name,
  gezag: z.string().nullable(),
  outcome: z.enum(['needs-consent', 'review', 'deny']),
  code: z.string(),
  yes: z.array(z.string()),
})

export type FamilyRow = z.output<typeof Family>
export type MemberRow = z.output<typeof Member>

/** The rows of `families.yaml`; throws where one is not in order. */
export const familyRows: readonly FamilyRow[] = z
  .array(Family)
  .parse(parse(readFileSync(new URL('families.yaml', import.meta.url), 'utf8')))
