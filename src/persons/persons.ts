import { Problem } from '../problems.ts'
import type { Call } from '../http/caller.ts'
import { municipalityOf } from '../store/ids.ts'
import type { BsnVault } from './bsn-vault.ts'
import type { AnyIdentity, Identity } from '../store/person-identity.ts'
import { bornRange, identityWords, unbornWords } from './identity.ts'
import type { IdentityStore, KnownBy } from './identity-store.ts'
import type { BsnUse, MayUseBsn, PersonId, PersonRef, RefContext } from './person-ref.ts'
import type { PersonsStore } from './persons-store.ts'

/** What the room of persons needs of others. `byReference`: the caller's own reference in a case, or null. */
export interface PersonsPorts {
  readonly store: PersonsStore
  readonly identities: IdentityStore
  readonly vault: BsnVault
  readonly mayUseBsn: MayUseBsn
  readonly byReference: (
    municipality: string,
    caseId: string,
    organisation: string,
    reference: string,
  ) => Promise<PersonId | null>
}

/** Persons by random id: found by what a caller may know them by, and told back by an alias of that caller alone. */
export const personsRoom = (ports: PersonsPorts) => {
  const { store, vault, identities } = ports

  const resolve = async (
    call: Call,
    municipality: string,
    ref: PersonRef,
    context: RefContext = {},
  ): Promise<PersonId> => {
    const organisation = call.caller.organisation
    if ('bsn' in ref) {
      requireBsn(ports.mayUseBsn, call, municipality, context)
      return store.byBsn(municipality, ref.bsn)
    }
    if ('personId' in ref) {
      const own =
        municipalityOf(ref.personId) === municipality
          ? await store.byAlias(municipality, organisation, ref.personId)
          : null
      return own ?? unknownRef()
    }
    if ('reference' in ref) {
      const within = context.joining ?? null
      const found = within === null ? null : await ports.byReference(municipality, within, organisation, ref.reference)
      return found ?? unknownRef()
    }
    if ('authorityHolder' in ref) {
      const child = context.child ?? null
      const holding = child === null ? null : await store.holding(municipality, ref.authorityHolder, child)
      return holding?.holder ?? unknownRef()
    }
    return identities.resolve(municipality, await knownBy(call, municipality, ref.identity, context))
  }

  const knownBy = async (
    call: Call,
    municipality: string,
    identity: AnyIdentity,
    context: RefContext,
  ): Promise<KnownBy> => {
    if (!('unborn' in identity))
      return { words: identityWords(identity), sealed: identity, born: bornRange(identity.birthDate) }
    const { mother, expectedOn } = identity.unborn
    const by = await resolve(call, municipality, mother, { ...context, about: 'other' })
    return { words: unbornWords(by, expectedOn), sealed: { expectedOn, mother: by }, born: null }
  }

  return {
    /**
     * The internal id of the person a caller names. A BSN never seen makes a row, also where the BRP will not know it:
     * sealed and unknown must look alike. Problems: `bsn-not-allowed` (nothing is stored), `not-found` for an alias,
     * reference that is not this organisation's, and for a handle that is not of `context.child` (decisions.md 3).
     */
    resolve,

    /**
     * Who this is, where anybody here knows him: nothing is made or kept of a BSN that is not known. For officers of the
     * municipality alone, who look for somebody that may not be here; problem `bsn-not-allowed`.
     */
    known: async (call: Call, municipality: string, bsn: string): Promise<PersonId | null> => {
      requireBsn(ports.mayUseBsn, call, municipality, {})
      return store.knownByBsn(municipality, bsn)
    },

    /** What this organisation knows these persons by, made on demand; every asked id is a key. */
    aliases: (municipality: string, organisation: string, ids: readonly PersonId[]) =>
      store.aliases(municipality, organisation, ids),

    /** The BSN, for the call to a source that may have it and for nothing else; null where there is none. */
    bsnFor: async (municipality: string, id: PersonId): Promise<string | null> => {
      const sealed = await store.sealedBsn(municipality, id)
      return sealed === null ? null : vault.open(municipality, id, sealed)
    },

    /** The identity of who has no BSN, for the call to a source that must have it; null where there is none. */
    identityFor: async (municipality: string, id: PersonId): Promise<Identity | null> => {
      const sealed = await identities.sealed(municipality, id)
      return sealed === undefined ? null : (JSON.parse(vault.open(municipality, sealed.id, sealed)) as Identity)
    },

    /** Who stands behind an opaque handle for this child, and whether he still holds gezag; null where nobody does. */
    holder: (municipality: string, child: PersonId, handle: string) => store.holding(municipality, handle, child),

    /** What is known of a person now: cached facts of the BRP and recorded ones. */
    facts: (municipality: string, id: PersonId) => store.facts(municipality, id),

    /** Whether this caller may use a BSN here; Problem `bsn-not-allowed` where not. */
    requireBsn: (call: Call, municipality: string, context: RefContext) =>
      requireBsn(ports.mayUseBsn, call, municipality, context),
  }
}

export type Persons = ReturnType<typeof personsRoom>

const requireBsn = (mayUseBsn: MayUseBsn, call: Call, municipality: string, context: RefContext): void => {
  const use: BsnUse = {
    municipality,
    about: context.about ?? 'subject',
    purpose: context.purpose ?? null,
    actingAs: context.actingAs ?? null,
  }
  if (mayUseBsn(call, use)) return
  throw new Problem(
    'bsn-not-allowed',
    'Name this person by personId, by your own reference from the case, or a holder of authority by the handle you were given.',
  )
}

const unknownRef = (): never => {
  throw new Problem('not-found', 'No person is known to your organisation by this personId, reference or handle.')
}
