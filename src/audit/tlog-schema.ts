import { z } from 'zod'

/** The path of a log, by its neutral name. */
export const LogParams = z.strictObject({
  log: z.string().max(40).meta({ description: 'Neutral name of the log (naam van het logboek).' }),
})

const part = z.string().max(10).meta({ description: 'A part of the place of the tile (deel van de plaats).' })

const Level = z.string().max(10).meta({ description: 'Level of hashes, or `entries` (niveau).' })

/** The path of a tile, a segment at a time, as tlog-tiles writes it: `0/x001/x234/067.p/8`; by how many its place has. */
export const TileParams = [
  z.strictObject({ ...LogParams.shape, level: Level, a: part }),
  z.strictObject({ ...LogParams.shape, level: Level, a: part, b: part }),
  z.strictObject({ ...LogParams.shape, level: Level, a: part, b: part, c: part }),
  z.strictObject({ ...LogParams.shape, level: Level, a: part, b: part, c: part, d: part }),
] as const

/** A checkpoint as it is sent. */
export const CheckpointText = z.string().meta({
  id: 'Checkpoint',
  description: 'Signed state of a log, a C2SP checkpoint (ondertekende stand van het logboek).',
  examples: [
    'deelpoort.example/tlog/log-5f0c2a\n41\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\u2014 deelpoort.example/tlog/log-5f0c2a Az3grlgt…\n',
  ],
})

/** The bytes of a tile. */
export const TileBytes = z.string().meta({
  id: 'Tile',
  description: 'Hashes, or entries after their lengths, of a C2SP tile, as bytes (tegel van de hashboom).',
  examples: ['(bytes)'],
})

/** An evidence file. */
export const EvidenceText = z.string().meta({
  id: 'Evidence',
  description: 'Evidence of one entry that verifies without us, a C2SP tlog-proof (bewijs van een logregel).',
  examples: [
    'c2sp.org/tlog-proof@v1\nextra eyJkaWdlc3Qi…\nindex 40\nPlRNCrwH…\n\ndeelpoort.example/tlog/log-5f0c2a\n41\n…\n',
  ],
})

/** What opens a leaf. */
export const EntryOpening = z
  .strictObject({
    record: z.string().meta({
      description:
        'The record in its RFC 8785 form: what the leaf commits to, byte for byte in UTF-8 (volledige regel).',
    }),
    salt: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'Key of the digest in the leaf, in hex (sleutel van de samenvatting).' }),
  })
  .meta({
    id: 'EntryOpening',
    description:
      'The whole record of an entry with its salt, to show what its evidence proves (opening van een logregel).',
    examples: [{ record: '{"actor":{"clientId":"…"},"at":"2026-11-20T13:05:00.000Z"}', salt: '0f'.repeat(32) }],
  })

export type EntryOpening = z.output<typeof EntryOpening>
