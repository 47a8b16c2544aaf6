import { z } from 'zod'
import { Id } from '../http/wire.ts'

const Lines = z.array(z.string())

const Notice = z
  .strictObject({
    addressedTo: z
      .enum(['self', 'representative'])
      .meta({ description: 'The person, or who decides for a child under 12 (voor wie).' }),
    wording: z.enum(['adult', 'youth', 'representative']).meta({ description: 'In whose words (lezer).' }),
    title: z.string(),
    parts: z.array(z.strictObject({ heading: z.string(), lines: Lines })),
  })
  .meta({ id: 'Notice', description: 'What one person is told of an exchange, in plain words (bericht).' })

/** The notices of a data request: one a person, or none now without saying why. */
export const NoticesView = z
  .strictObject({
    dataRequest: Id,
    language: z.enum(['nl', 'en']),
    persons: z.array(
      z.strictObject({
        personId: Id,
        notice: Notice.nullable().meta({ description: 'Null: nothing is told now; never why (geen bericht).' }),
        handing: Lines.meta({ description: 'For the professional: by which safe way (hoe te geven).' }),
      }),
    ),
  })
  .meta({
    id: 'Notices',
    description: 'The plain notice of an exchange, person by person (bericht over een uitwisseling, AVG 12 tot 14).',
    examples: [
      {
        dataRequest: '9901-018f6b0e-0000-7000-8000-000000000001',
        language: 'nl',
        persons: [
          {
            personId: '9901-018f6b0e-0000-7000-8000-000000000002',
            notice: {
              addressedTo: 'self',
              wording: 'youth',
              title: 'Er is iets over jou verteld',
              parts: [{ heading: 'Wat is er verteld?', lines: ['Het ging om: jeugdhulp.'] }],
            },
            handing: ['Geef dit aan de persoon zelf, het liefst in een gesprek.'],
          },
        ],
      },
    ],
  })

export type NoticesView = z.output<typeof NoticesView>
export type NoticeView = z.output<typeof Notice>
