import { z } from 'zod'

const PointId = z.string().regex(/^L[0-9]{2}$/, 'is no open point')
const Fingerprint = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'is no fingerprint')
const Name = z.string().trim().min(2)

/** policies/open-points.yaml: what the law leaves unsettled (domain.md L). */
export const OpenPointsTable = z
  .array(
    z.strictObject({
      id: PointId,
      point: z.string().min(8),
      sure: z.int().min(1).max(99).nullable().default(null),
      touches: z.array(z.string()).default([]),
    }),
  )
  .min(1)

/** What who signs says: who, on which day, on whose advice, each open point with its owner and day. */
export const Statement = z.strictObject({
  version: z.string().regex(/^[0-9]{4}\.[0-9]+$/, 'is no version such as 2026.1'),
  signedBy: z.strictObject({ name: Name, capacity: z.literal('lawyer'), register: Name }),
  signedOn: z.iso.date(),
  advice: z.strictObject({ of: Name, on: z.iso.date(), reference: Name, followed: z.boolean() }),
  openPoints: z.array(z.strictObject({ id: PointId, owner: Name, before: z.iso.date() })).min(1),
  municipalities: z.record(
    z.string().regex(/^[0-9]{4}$/),
    z.strictObject({ acceptedBy: Name, acceptedOn: z.iso.date(), accepts: z.array(PointId) }),
  ),
})

/** policies/release.yaml: a statement, the fingerprints it is about, and an Ed25519 signature over both (base64). */
export const Release = Statement.extend({
  fingerprints: z.record(z.string(), Fingerprint),
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/, 'is no Ed25519 signature'),
})

export type OpenPointsTable = z.output<typeof OpenPointsTable>
export type Statement = z.output<typeof Statement>
export type Release = z.output<typeof Release>
