import type { Test } from 'tap'
import { testPages, type TestPages } from './pages.ts'
import { visitor, type Visitor } from './visitor.ts'

/** Pages with the privacy officer's room, and officers who are logged in. */
export interface TestConsole extends TestPages {
  /** Somebody new, logged in, with cookies of his own: `fg-1`, `privacy-1`, `beoordelaar-1`, `beoordelaar-2`, `beheerder-1`, … */
  readonly enter: (account: string) => Promise<Visitor>
}

/** Starts a gateway with pages; `settings` override its own; `callers` may call too. */
export const testConsole = async (
  t: Test,
  settings: Readonly<Record<string, string>> = {},
  callers: Parameters<typeof testPages>[2] = [],
): Promise<TestConsole> => {
  const g = await testPages(t, settings, callers)
  return {
    ...g,
    enter: async (account) => {
      const who = visitor(g.pages)
      await who.logIn(account)
      return who
    },
  }
}
