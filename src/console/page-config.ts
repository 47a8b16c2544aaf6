import type { Scope } from '../http/caller.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a page of the console shows: persons (the log must take the look first), or nobody. */
    shows?: 'persons' | 'nothing'
  }
}

/** The configuration of a route of the console: its operation, who may, and whether it shows persons. */
export const page = (
  operation: string,
  scope: readonly Scope[],
  { shows }: { readonly shows: 'persons' | 'nothing' },
): { readonly config: { operation: string; scope: readonly Scope[]; shows: 'persons' | 'nothing' } } => ({
  config: { operation: `console.${operation}`, scope, shows },
})
