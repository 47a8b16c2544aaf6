import { loadPolicies, type Policy } from '../../policy/policies.ts'
import { PolicyFault } from '../../policy/read-tables.ts'

/** A draft of the tables, read from its folder; or why it cannot be. */
export type ReadDraft =
  | { readonly kind: 'draft'; readonly policy: Policy }
  | { readonly kind: 'none' | 'foreign' }
  | { readonly kind: 'bad'; readonly faults: readonly string[] }

/** Where a draft lies. It is read anew each time: people are working on it. */
export interface Draft {
  readonly folder: string | null
  readonly read: (municipality: string) => ReadDraft
}

/** Drafts in this folder; null: none is configured. It is read with every check and put in force nowhere. */
export const draftIn = (folder: string | null): Draft => ({
  folder,
  read: (municipality) => {
    if (folder === null) return { kind: 'none' }
    try {
      const policies = loadPolicies(folder)
      return policies.municipalities.includes(municipality)
        ? { kind: 'draft', policy: policies.of(municipality) }
        : { kind: 'foreign' }
    } catch (error) {
      // Of a fault that is not about the tables nothing is told: it may name a place on the machine.
      return { kind: 'bad', faults: error instanceof PolicyFault ? error.faults : ['The folder cannot be read.'] }
    }
  },
})
