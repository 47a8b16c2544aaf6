import type { Core } from '../core.ts'

/** One check of a core, at a fixed seed: false, or a fault, where it does not hold. */
export type Check = (core: Core) => boolean
