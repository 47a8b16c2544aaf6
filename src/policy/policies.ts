import { mayUseBsn } from '../core/bsn.ts'
import { isMain } from '../core/reach.ts'
import type { Tables } from '../core/tables.ts'
import type { AccessReportTable } from './access-report-table.ts'
import { assemble } from './assemble.ts'
import { checkTables } from './checks.ts'
import { fingerprint, frozen } from './fingerprint.ts'
import { PolicyFault, readTables } from './read-tables.ts'
import { wordsOf, type Language, type Reader, type Texts, type Words } from './texts.ts'
import { weigh, type Weighed } from './weigh.ts'

/** Version of the decision code: with the fingerprint it makes a decision replayable. */
export const engine = 'core-1'

/** The law and the choices of one municipality, as data. */
export interface Policy {
  readonly fingerprint: string
  readonly municipality: string
  readonly regime: Tables['regime']
  readonly engine: string
  /** All that `decide` needs: plain JSON. */
  readonly tables: Tables
  readonly texts: Texts
  /** What a report of the log leaves out; null in tables that were kept before it was one of them. */
  readonly report: AccessReportTable | null
  /** What is kept under the fingerprint; `policyOf` makes the same policy of it. */
  readonly json: KeptPolicy
  readonly knows: Knows
  readonly mayUseBsn: (kind: string, purpose: string | null, about: 'subject' | 'other') => boolean
  /** Whether somebody in this role is the one the question is about (domain.md B.2). */
  readonly isMain: (role: string | undefined) => boolean
  /** Whether a purpose goes on where the BRP is out of reach (domain.md 1.2). */
  readonly goesOnWithoutRegister: (purpose: string) => boolean
  /** How much a sentence of a caller says: `why`, `subjectMatter`, `alternativesTried`. */
  readonly weigh: (text: string | null) => Weighed
  /** Every sentence an answer needs, in one language; to the professional unless another reader is named. */
  readonly words: (language: Language, reader?: Reader) => Words
}

/** A policy as it is kept. What came later is optional, and absent where it was: an old fingerprint stays what it was. */
export interface KeptPolicy {
  readonly tables: Tables
  readonly texts: Texts
  readonly report?: AccessReportTable
}

/** Whether a word is in the closed lists. */
export interface Knows {
  readonly purpose: (word: string) => boolean
  readonly category: (word: string) => boolean
  readonly field: (category: string, word: string) => boolean
  readonly kind: (word: string) => boolean
  readonly factKind: (word: string) => boolean
  readonly capacity: (word: string) => boolean
  readonly phase: (word: string) => boolean
  readonly role: (word: string) => boolean
}

/** Every municipality's policy, loaded once, frozen. */
export interface Policies {
  /** The policy of a municipality; throws for one without a file in policies/municipalities. */
  readonly of: (municipality: string) => Policy
  readonly municipalities: readonly string[]
}

/** The policy of one of them: for what the tables of all municipalities share. */
export const anyPolicy = (policies: Policies): Policy => policies.of(policies.municipalities[0] ?? '')

/** Reads and checks policies/*.yaml; throws PolicyFault with every fault at once. A bad table stops the boot. */
export const loadPolicies = (folder: string): Policies => {
  const raw = readTables(folder)
  const codes = raw.municipalities.map(([code]) => code)
  const all = codes.map((code) => assemble(raw, code))
  const faults = checkTables(raw, all)
  if (faults.length > 0) throw new PolicyFault(faults)
  const policies = new Map(
    all.map((tables) => [tables.municipality, policyOf({ tables, texts: raw.texts, report: raw.accessReport })]),
  )
  return {
    municipalities: codes,
    of: (municipality) => {
      const policy = policies.get(municipality)
      if (policy === undefined) throw new Error(`no policy for municipality ${municipality}`)
      return policy
    },
  }
}

/** The policy of stored tables: what was kept under a fingerprint gives the same decisions and the same words again. */
export const policyOf = ({ tables, texts, report }: KeptPolicy): Policy => {
  const json: KeptPolicy = frozen({ tables, texts, ...(report === undefined ? {} : { report }) })
  const { vocabulary, purposes } = tables
  const knows = (list: object) => (word: string) => Object.hasOwn(list, word)
  return frozen({
    fingerprint: fingerprint(json),
    municipality: tables.municipality,
    regime: tables.regime,
    engine,
    tables,
    texts,
    report: report ?? null,
    json,
    knows: {
      purpose: knows(vocabulary.purposes),
      category: knows(vocabulary.categories),
      field: (category: string, word: string) =>
        knows(vocabulary.categories)(category) && Object.hasOwn(vocabulary.categories[category]?.fields ?? {}, word),
      kind: knows(vocabulary.organisationKinds),
      factKind: knows(vocabulary.personFacts),
      capacity: knows(vocabulary.capacities),
      phase: knows(vocabulary.phases),
      role: knows(vocabulary.roles ?? {}),
    },
    mayUseBsn: (kind: string, purpose: string | null, about: 'subject' | 'other') =>
      mayUseBsn(tables, kind, purpose, about),
    isMain: (role: string | undefined) => isMain(tables, role),
    goesOnWithoutRegister: (purpose: string) =>
      Object.hasOwn(purposes, purpose) && purposes[purpose]?.withoutRegister === true,
    weigh,
    words: (language: Language, reader?: Reader) => wordsOf(texts, tables, language, reader),
  })
}
