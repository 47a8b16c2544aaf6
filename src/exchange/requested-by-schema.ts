import { z } from 'zod'
import { FreeText, Oin } from '../http/wire.ts'

const Code = z.string().regex(/^[a-z][a-z0-9-]{0,49}$/)

/** Under which hat the professional acts (domain.md B.3). */
const ActingAs = z
  .strictObject({
    task: Code.optional().meta({ description: 'A kind of organisation, `help` or `treatment` (taak).' }),
    law: FreeText(60)
      .optional()
      .meta({ description: 'The law of this act (wet).', examples: ['Jeugdwet'] }),
    organisation: Oin.optional().meta({
      description: 'Controller of this act where it is another (verantwoordelijke).',
    }),
  })
  .meta({ id: 'ActingAs', description: 'The hat of the professional (hoedanigheid, pet).' })

/** Who asks: the professional, by the names of his own organisation. */
export const RequestedBy = z
  .strictObject({
    id: FreeText(80).min(1).meta({ description: 'The professional, by a name of the own organisation (medewerker).' }),
    function: FreeText(80).optional().meta({ description: 'Function (functie).' }),
    register: FreeText(20)
      .optional()
      .meta({ description: 'Professional register (beroepsregister).', examples: ['SKJ'] }),
    number: z
      .string()
      .regex(/^[0-9A-Za-z]{1,20}$/)
      .optional()
      .meta({ description: 'Number in that register.' }),
    phone: z
      .string()
      .regex(/^\+?[0-9 -]{6,20}$/)
      .optional()
      .meta({ description: 'For the one who answers (telefoon).' }),
    actingAs: ActingAs.optional(),
  })
  .meta({ id: 'RequestedBy', description: 'Who asks (vragende professional).' })
