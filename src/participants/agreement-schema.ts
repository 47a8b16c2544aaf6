import { z } from 'zod'
import { LocalDate, MunicipalityCode, Reference } from '../http/wire.ts'
import { ConnectorView } from './connector-schema.ts'

/** How relations of professionals to cases are known (domain.md 1.2 step 1). */
export const RelationsWord = z.enum(['recorded', 'asserted-by-system']).meta({
  description:
    'Whether it records here which professionals work in a case, or declares that its own system tests that (relatietoets).',
})

/** A task of the tables under which an organisation takes part (domain.md B.3). */
export const TaskWord = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,49}$/)
  .meta({
    description: 'The task under which it takes part, where its kind does not say it (taak).',
    examples: ['treatment'],
  })

/** Which text of agreement was accepted, by whom and when (AVG 24, 26, 28). */
export const AcceptedText = z
  .strictObject({
    reference: Reference.meta({ description: 'Name of the text (overeenkomst).', examples: ['DVO-2026'] }),
    version: Reference.meta({ description: 'Which version of it (versie).', examples: ['2'] }),
    acceptedBy: Reference.meta({ description: 'Who accepted it, by the name of his organisation (aanvaard door).' }),
    acceptedOn: LocalDate,
  })
  .meta({ id: 'AcceptedText', description: 'Which text was accepted, by whom and when (aanvaarde overeenkomst).' })

/** Months of notice by which an agreement ends. */
export const NoticeMonths = z.int().min(0).max(24).meta({ description: 'Months of notice (opzegtermijn in maanden).' })
/** Registers of professionals an organisation works with. */
export const Registers = z
  .array(z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/))
  .max(20)
  .meta({ description: 'Registers of its professionals (beroepsregisters).', examples: [['SKJ', 'BIG']] })
/** Categories an organisation says to hold. */
export const Categories = z
  .array(z.string().regex(/^[a-z][a-z0-9-]{0,49}$/))
  .max(50)
  .meta({ description: 'Categories it holds (gegevenscategorieën).' })
/** Where the public keys of an organisation are. */
export const JwksUrl = z
  .string()
  .max(500)
  .regex(/^https:\/\/[^\s?#@]+$/)
  .meta({ description: 'Where its public keys are: https (adres van de sleutels).' })

/** An agreement, as a functional administrator of that municipality is told it. */
export const AgreementView = z.strictObject({
  municipality: MunicipalityCode,
  from: LocalDate,
  until: LocalDate.nullable(),
  relations: RelationsWord,
  task: TaskWord.nullable(),
  text: AcceptedText.nullable().meta({ description: 'Null: not recorded (overeenkomst).' }),
  noticeMonths: NoticeMonths,
  registers: Registers,
  categories: Categories.nullable().meta({ description: 'Null: not said (gegevenscategorieën).' }),
  jwksUrl: JwksUrl.nullable(),
  connector: ConnectorView.nullable().meta({
    description: 'How it is asked as a source; null: it is not (bronkoppeling).',
  }),
})
