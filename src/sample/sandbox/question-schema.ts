import { z } from 'zod'
import { DataRequestView } from '../../exchange/exchange-schema.ts'
import { Nickname } from './family-schema.ts'
import { FreeText, Id, Oin, Reference } from '../../http/wire.ts'

const Word = z.string().regex(/^[a-z][a-z0-9-]{0,49}$/)

/** `POST /sandbox/questions`: have an organisation asked. */
export const SandboxQuestionBody = z
  .strictObject({
    source: Oin.meta({ description: 'Who is to be asked: your own OIN (bron).' }),
    family: Nickname.optional().meta({
      description: 'About whom: a family of the sandbox; an adult of the sample where left out (gezin).',
    }),
    categories: z
      .array(Word)
      .min(1)
      .max(10)
      .default(['involvement'])
      .meta({ description: 'What is asked, for a coordinated approach (gegevens).' }),
    why: FreeText(500).min(1).default('Om af te spreken wie wat eerst doet.'),
    consent: z
      .boolean()
      .default(true)
      .meta({ description: 'Whoever must say yes says yes first, if the law lets them (toestemming).' }),
  })
  .meta({
    id: 'NewSandboxQuestion',
    description: 'A question that the local team of the sample is to ask (proefvraag).',
    examples: [{ source: '00000099000077000001', categories: ['involvement'] }],
  })

/** What was asked, and what came of it, as the local team heard it. */
export const SandboxQuestionView = z
  .strictObject({
    case: Id,
    consents: z.array(Id).meta({ description: 'Recorded before it was asked (toestemmingen).' }),
    reference: Reference.meta({ description: 'What a source without BSN knows the person by (kenmerk).' }),
    request: DataRequestView,
  })
  .meta({ id: 'SandboxQuestion', description: 'A question on demand, as who asks it sees it (proefvraag).' })

export type SandboxQuestionBody = z.output<typeof SandboxQuestionBody>
export type SandboxQuestionView = z.output<typeof SandboxQuestionView>
