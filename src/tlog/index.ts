/**
 * `deelpoort/verify`: what a partner, a witness or the AP needs to check evidence and checkpoints of a log, without the
 * gateway, its database or a network. Nothing in this room imports anything but node:crypto.
 */
export { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
export { extendsTree, type TreeState } from './consistency.ts'
export { includes, type Inclusion } from './inclusion.ts'
export { leafHash, nodeHash } from './hash.ts'
export { verifyLogFile, type ProvenLog } from './log-file.ts'
export { Malformed } from './malformed.ts'
export { parseNote, type Note } from './note.ts'
export { parseVkey, type VerifierKey } from './note-key.ts'
export { verifyEvidence, verifyGrowth, type Proven, type Seen, type Trust } from './verify-evidence.ts'
export { growthOf, verifyRange, verifyWhole, type LogSource } from './verify-log.ts'
export type { WalkFault } from './walk.ts'
