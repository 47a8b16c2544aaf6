import { createHmac } from 'node:crypto'
import { deriveKey, type Key, type KeyRing } from '../store/keys.ts'
import { seal, unseal } from '../store/sealed.ts'

/** A secret as it is stored, and the key that reads it. */
export interface Sealed {
  readonly bytes: Buffer
  readonly keyId: string
}

/** Hashes of one thing under every readable key, the current one first. */
export interface Lookups {
  readonly keyVersion: string
  readonly all: readonly [Buffer, ...Buffer[]]
}

/** How a BSN is found and kept: keyed hashes and AES-256-GCM, both under keys of their own per municipality. */
export interface BsnVault {
  readonly lookups: (municipality: string, bsn: string) => Lookups
  /** What the BRP gives of a holder without a BSN, within this child: never stored, only its keyed hash. */
  readonly holderLookups: (municipality: string, child: string, given: string) => Lookups
  /** What somebody without a BSN is known by: never stored, only its keyed hash (domain.md B.5). */
  readonly identityLookups: (municipality: string, words: string) => Lookups
  /** Bound to the person's row: a ciphertext moved to another row does not open. */
  readonly seal: (municipality: string, personId: string, bsn: string) => Sealed
  /** Throws where the key is gone or the bytes are not of this row; never with what stands in them. */
  readonly open: (municipality: string, personId: string, sealed: Sealed) => string
}

/** The rings of the two uses; a rotation of one leaves the other as it is. */
export interface BsnKeys {
  readonly lookup: KeyRing
  readonly encryption: KeyRing
}

/** The vault over its key rings: the first key writes, any key reads (decisions.md 5). */
export const bsnVault = (keys: BsnKeys): BsnVault => {
  const derived = new Map<string, Buffer>()
  const keyOf = (key: Key, use: 'bsn-lookup' | 'bsn-encryption', municipality: string): Buffer => {
    const name = `${key.id}\n${use}\n${municipality}`
    const known = derived.get(name) ?? deriveKey(key, use, municipality)
    derived.set(name, known)
    return known
  }
  const hash = (municipality: string, text: string): Lookups => {
    const under = (key: Key) =>
      createHmac('sha256', keyOf(key, 'bsn-lookup', municipality))
        .update(`${municipality}\n${text}`)
        .digest()
    const { current, all } = keys.lookup
    return { keyVersion: current.id, all: [under(current), ...all.filter((key) => key.id !== current.id).map(under)] }
  }
  const bound = (municipality: string, personId: string) => Buffer.from(`${municipality}\n${personId}`)

  return {
    lookups: (municipality, bsn) => hash(municipality, bsn),
    holderLookups: (municipality, child, given) => hash(municipality, `holder\n${child}\n${given}`),
    identityLookups: (municipality, words) => hash(municipality, `identity\n${words}`),
    seal: (municipality, personId, bsn) => {
      const key = keyOf(keys.encryption.current, 'bsn-encryption', municipality)
      const bytes = seal(key, Buffer.from(bsn), bound(municipality, personId))
      return { keyId: keys.encryption.current.id, bytes }
    },
    open: (municipality, personId, { bytes, keyId }) => {
      const key = keys.encryption.byId(keyId)
      if (key === null) throw new Error(`Key ${keyId} that reads this person is not in the key file`)
      const own = keyOf(key, 'bsn-encryption', municipality)
      return unseal(own, bytes, bound(municipality, personId)).toString('utf8')
    },
  }
}
