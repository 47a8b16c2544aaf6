import { type Scope, scopes } from './caller.ts'

const officers: readonly Scope[] = ['audit', 'privacy', 'review', 'admin']

/** The scopes among these words. */
export const scopesIn = (words: readonly string[]): readonly Scope[] => scopes.filter((scope) => words.includes(scope))

/** Those of them that count for an organisation: officers' count only for kind `municipality-controller` (decisions.md 4). */
export const countedScopes = (held: readonly Scope[], kind: string): readonly Scope[] =>
  held.filter((scope) => kind === 'municipality-controller' || !officers.includes(scope))
