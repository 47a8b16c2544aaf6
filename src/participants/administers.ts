import type { Call } from '../http/caller.ts'

/** Whether this is a functional administrator of a municipality as controller (decisions.md 4). */
export const administers = ({ caller }: Call): boolean =>
  caller.kind === 'municipality-controller' && caller.scopes.includes('admin')
