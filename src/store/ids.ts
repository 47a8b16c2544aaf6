import { randomInt } from 'node:crypto'
import { v7 } from 'uuid'

/** A new opaque id that carries its municipality: `9901-<uuid v7>` (decisions.md 1). */
export const newId = (municipality: string): string => `${municipality}-${v7()}`

const shape = /^([0-9]{4})-[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** The municipality an id carries, or null where it is no id of ours: both answer like an unknown id. */
export const municipalityOf = (id: string): string | null => shape.exec(id)?.[1] ?? null

/** The same shape with a random moment in it: what leaves as an alias tells not even when it was made (decisions.md 2). */
export const newAlias = (municipality: string): string => `${municipality}-${v7({ msecs: randomInt(2 ** 48 - 1) })}`
