import { z } from 'zod'
import { FreeText } from '../http/wire.ts'
import { PersonRef } from '../http/wire-person.ts'

/** The court's order under which an institution asks or is told (Jeugdwet 7.3.11 lid 4). */
export const Order = z
  .strictObject({
    reference: FreeText(100).min(1).meta({ description: 'The order, as the court numbers it (kenmerk).' }),
    child: PersonRef.optional().meta({
      description: 'The minor it is about, where the question is about a parent or guardian (minderjarige).',
    }),
  })
  .meta({ id: 'SupervisionOrder', description: 'The supervision order that is cited (ondertoezichtstelling).' })

/** What the creditor attests of an early signal (Besluit gemeentelijke schuldhulpverlening art. 2). */
export const CollectionSteps = z
  .strictObject({
    personalContact: z.boolean().meta({ description: 'Tried to reach the customer in person (persoonlijk contact).' }),
    debtHelpPointed: z.boolean().meta({ description: 'Pointed to debt help (gewezen op schuldhulp).' }),
    writtenReminder: z.boolean().meta({ description: 'Sent a written reminder (schriftelijke herinnering).' }),
    contactOffered: z.boolean().meta({ description: 'Offered there to pass on contact data (aanbod).' }),
    reaction: z.enum(['none', 'agreed', 'refused']).meta({ description: 'How the customer took that (reactie).' }),
  })
  .meta({ id: 'CollectionSteps', description: 'The collection steps of an early debt signal (incassostappen).' })

/** A professional's own declaration of danger to life (AVG 9 lid 2 c). */
export const Declaration = z
  .strictObject({
    lifeThreatening: z.boolean().meta({ description: 'Life is in danger now (levensgevaar).' }),
    person: z.enum(['unable', 'able', 'unknown']).meta({ description: 'Whether the person can say yes or no now.' }),
    saysNo: z.boolean().default(false).meta({ description: 'The person says no (weigert).' }),
    callBack: z
      .string()
      .regex(/^\+?[0-9 -]{6,20}$/)
      .meta({ description: 'Number to call back, checked against the list of participants (terugbelnummer).' }),
  })
  .meta({ id: 'VitalDeclaration', description: 'Declaration of danger to life (verklaring van levensgevaar).' })

const Test = z.boolean().optional()

/** The six tests of a conflict of duties (BPSW 2021 art. 13 [norm]). */
export const ConflictTests = z
  .strictObject({
    consentSought: Test.meta({ description: 'Everything was done to get consent (toestemming gezocht).' }),
    seriousHarm: Test.meta({ description: 'Silence would very likely cause serious harm (ernstige schade).' }),
    conscience: Test.meta({ description: 'It is a conflict of conscience (gewetensnood).' }),
    noOtherWay: Test.meta({ description: 'There is no other way (subsidiariteit).' }),
    effective: Test.meta({ description: 'Speaking will almost certainly prevent the harm (effectief).' }),
    proportionate: Test.meta({ description: 'The minimum, to the right recipient (proportioneel).' }),
  })
  .meta({ id: 'ConflictTests', description: 'The six tests of a conflict of duties (conflict van plichten).' })

const Confirmed = z.boolean().optional()

/** What the asker of an anonymous consult confirms of his text (AVG 4 lid 1). */
export const Anonymity = z
  .strictObject({
    noName: Confirmed.meta({ description: 'No name and no nickname is in it (geen naam).' }),
    noRareCombination: Confirmed.meta({ description: 'No rare combination of facts is in it (niet zeldzaam).' }),
    notRecognisable: Confirmed.meta({ description: 'The neighbour would not know who it is (niet herkenbaar).' }),
  })
  .meta({ id: 'Anonymity', description: 'Three questions of an anonymous consult (herkenbaarheid).' })
