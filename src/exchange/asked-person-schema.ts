import { z } from 'zod'
import { Id, Reference } from '../http/wire.ts'
import { AnyIdentity, Bsn } from '../http/wire-person.ts'

const role = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,49}$/)
  .optional()
  .meta({
    description: 'Who this is in the matter, where not the one it is about: parent, partner, sibling … (rol).',
    examples: ['parent'],
  })

/** One person asked about, said in exactly one way, and who that is in the matter. */
export const AskedPerson = z
  .union([
    z.strictObject({ bsn: Bsn, role }),
    z.strictObject({ personId: Id, role }),
    z.strictObject({ reference: Reference, role }),
    z.strictObject({ identity: AnyIdentity, role }),
    z.strictObject({ authorityHolder: Id, role }),
  ])
  .meta({
    id: 'AskedPerson',
    description: 'About whom, in exactly one way, and in which role (betrokkene).',
    examples: [{ personId: '9901-018f6b0e-0000-7000-8000-000000000002' }],
  })
