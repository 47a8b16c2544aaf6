import type { Appended, Entry } from '../audit/entry.ts'
import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db, Trx } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { BsnVault } from './bsn-vault.ts'
import { insertIdentification, linkBsn } from './identity-store.ts'
import type { IdentificationBody, IdentificationView } from './identification-schema.ts'
import { entryAbout } from './person-fact-entry.ts'
import type { Persons } from './persons.ts'
import { whose } from './whose.ts'

/** What identifying needs of others. */
export interface IdentificationPorts {
  readonly persons: Pick<Persons, 'resolve' | 'aliases' | 'requireBsn'>
  readonly vault: BsnVault
  readonly mayRecordFor: (organisation: string, municipality: string, person: string, on: string) => Promise<boolean>
  readonly appendIn: (trx: Trx, entries: readonly Entry[]) => Promise<readonly Appended[]>
  readonly stampOf: (municipality: string) => Entry['policy']
  readonly retain: (type: Entry['type'], categories: readonly string[], localDate: string) => string
}

/**
 * Records that it became surer who somebody without a BSN is: by a document, or by the BSN that was found (Wmo 5.2.9 lid 6,
 * Jeugdwet 7.2.4). What was recorded about him stays his. A BSN that is another's already is answered alike and changes
 * nothing: the municipality reads in the log that two files must be laid side by side.
 */
export const identifications =
  (db: Db, ports: IdentificationPorts) =>
  async (call: Call, body: IdentificationBody): Promise<IdentificationView> => {
    const municipality = whose(call, body)
    const { organisation } = call.caller
    if (body.bsn !== undefined) ports.persons.requireBsn(call, municipality, { about: 'subject' })
    const context = { about: 'subject', joining: body.case ?? null } as const
    const person = await ports.persons.resolve(call, municipality, body.person, context)
    if (!(await ports.mayRecordFor(organisation, municipality, person, call.moment.localDate)))
      throw new Problem('not-found', 'Your organisation records consent in no case of this person.')
    const id = newId(municipality)
    const { identification, bsn } = body
    const source = { type: body.source.type, reference: body.source.reference ?? null }
    await inMunicipality(db, municipality, async (trx) => {
      const linked = bsn === undefined ? null : await linkBsn(trx, ports.vault, municipality, person, bsn)
      const kept = { id, person, identification, source, knownAlready: linked === false }
      await insertIdentification(trx, municipality, kept, { by: organisation, at: call.moment.at })
      const details = { identification, sourceType: source.type, ...(linked === null ? {} : { linked }) }
      await ports.appendIn(trx, [
        entryAbout(ports, call, { municipality, case: body.case ?? null, person, details: { fact: id, ...details } }),
      ])
    })
    const aliases = await ports.persons.aliases(municipality, organisation, [person])
    return { id, person: { personId: aliases.get(person) ?? person }, identification, recordedAt: call.moment.at }
  }

export type Identify = ReturnType<typeof identifications>
