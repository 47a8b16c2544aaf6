import type { Caller } from '../http/caller.ts'

/**
 * The controllers of what a caller records in a municipality (domain.md B.6): itself, the municipality where it acts for
 * it, and whoever else is named. OINs, sorted, each once.
 */
export const controllersOf = (
  { organisation, controllers = {} }: Pick<Caller, 'organisation' | 'controllers'>,
  municipality: string,
  others: readonly string[] = [],
): readonly string[] => [...new Set([organisation, ...(controllers[municipality] ?? []), ...others])].sort()
