import { checkedEntries } from '../../audit/checked-entries.ts'
import { entryReader } from '../../audit/entry-store.ts'
import { storedPolicy } from '../../audit/policy-store.ts'
import { growthBetween, stateFile } from '../../audit/tree/growth.ts'
import { logKeys } from '../../audit/tree/log-keys.ts'
import { TreeFault } from '../../audit/tree/tree-fault.ts'
import type { Area } from '../../console/area.ts'
import { exchangeArea } from '../../console/exchange/area.ts'
import { looksAt } from '../../console/exchange/looks-store.ts'
import type { Term } from '../../console/exchange/telling.ts'
import { own } from '../../core/own.ts'
import type { Vocabulary } from '../../core/vocabulary.ts'
import { thenAndNow } from '../../exchange/then-and-now.ts'
import { municipalityStore } from '../../participants/municipality-store.ts'
import { type KeptPolicy, type Policy, policyOf } from '../../policy/policies.ts'
import type { Db } from '../../store/database.ts'
import { Malformed } from '../../tlog/malformed.ts'
import type { VerifierKey } from '../../tlog/note-key.ts'
import type { ConsoleParts } from './parts.ts'

/** One exchange: reads on the console's login; evidence, records and deciding again through the ports of the application. */
export const wireExchange = ({ consoleDb, config, keys, policies, rooms, proofs, wordsOf }: ConsoleParts): Area => {
  const verifiers = verifiersOf(consoleDb, logKeys(keys.logSigning, config.tlog.origin))
  const tablesOf = keptPolicies(consoleDb)
  return exchangeArea({
    entries: async (asked) => checkedEntries(consoleDb, asked, await verifiers(asked.municipality)),
    looks: (at, part) => looksAt(consoleDb, at, part),
    decideAgain: (municipality, entry) =>
      thenAndNow(entry, (fingerprint) => tablesOf(municipality, fingerprint), policies.of(municipality)),
    prove: (municipality, index) => proofs.prove(municipality, index).catch(brokenTree),
    opening: entryReader(consoleDb).opening,
    witnesses: config.tlog.witnesses.map(({ vkey }) => vkey),
    keysOf: async (municipality) => (await verifiers(municipality)).map(({ vkey }) => vkey),
    state: (municipality) => stateFile(consoleDb, municipality),
    growth: (municipality, from, to) => growthBetween(consoleDb, municipality, from, to),
    aliases: rooms.persons.aliases,
    wordsOf,
    sentencesIn: (municipality, language) => policies.of(municipality).words(language),
    termOf: (municipality, list, word) => terms[list](policies.of(municipality).tables.vocabulary, word) ?? word,
  })
}

/** A tree that is broken gives no evidence, and the page says so. */
const brokenTree = (error: unknown): string => {
  if (error instanceof TreeFault || error instanceof Malformed) return ''
  throw error
}

const terms: Readonly<Record<Term, (vocabulary: Vocabulary, word: string) => string | undefined>> = {
  capacity: ({ capacities }, word) => own(capacities, word),
  phase: ({ phases }, word) => own(phases, word),
  role: ({ roles = {} }, word) => own(roles, word)?.term,
  fact: ({ personFacts }, word) => own(personFacts, word),
  legalBasis: ({ legalBases }, word) => own(legalBases, word),
  secrecyGround: ({ secrecyGrounds }, word) => own(secrecyGrounds, word),
}

/** The keys of a log; its name never changes. */
const verifiersOf = (db: Db, keysOf: ReturnType<typeof logKeys>) => {
  const known = new Map<string, readonly VerifierKey[]>()
  return async (municipality: string): Promise<readonly VerifierKey[]> => {
    const found = known.get(municipality)
    if (found !== undefined) return found
    const [, name = ''] = (await municipalityStore(db).logNames()).find(([code]) => code === municipality) ?? []
    const { all } = keysOf(municipality, name)
    known.set(municipality, all)
    return all
  }
}

const mostKept = 20

/** The tables of a fingerprint as policies; a few are remembered, as each is large and never changes. */
const keptPolicies = (db: Db) => {
  const known = new Map<string, Policy>()
  return async (municipality: string, fingerprint: string): Promise<Policy | null> => {
    const key = `${municipality} ${fingerprint}`
    const found = known.get(key)
    if (found !== undefined) return found
    const json = (await storedPolicy(db, municipality, fingerprint)) as KeptPolicy | null
    if (json === null) return null
    const policy = policyOf(json)
    if (known.size >= mostKept) known.clear()
    known.set(key, policy)
    return policy
  }
}
