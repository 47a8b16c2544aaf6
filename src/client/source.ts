import type { components } from './source-schema.d.ts'

/** Schemas of what a source is asked and answers: `SourceSchema<'SourceRequest'>`. */
export type SourceSchema<Name extends keyof components['schemas']> = components['schemas'][Name]
