import type { Appended, Entry } from '../audit/entry.ts'
import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db, Trx } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { factEndings } from './fact-endings.ts'
import { personFactEntry } from './person-fact-entry.ts'
import { type KeptFact, personFactStore } from './person-fact-store.ts'
import type { Concerned, PersonFactBody, PersonFactSearch, PersonFactView } from './person-fact-schema.ts'
import { factViews } from './person-fact-view.ts'
import type { Persons } from './persons.ts'
import type { Refresh } from './refresh.ts'
import { whose } from './whose.ts'

/** What recording facts needs of others. `maxAgeSeconds`: how old facts of the BRP may be before a search asks anew. */
export interface PersonFactPorts {
  readonly persons: Pick<Persons, 'resolve' | 'aliases'>
  readonly refresh: Refresh
  readonly maxAgeSeconds: number
  /** May record consent in a case of this person, today. */
  readonly mayRecordFor: (organisation: string, municipality: string, person: string, on: string) => Promise<boolean>
  /** Appends in the transaction of the change, as its last statement. */
  readonly appendIn: (trx: Trx, entries: readonly Entry[]) => Promise<readonly Appended[]>
  readonly stampOf: (municipality: string) => Entry['policy']
  readonly retain: (type: Entry['type'], categories: readonly string[], localDate: string) => string
}

/** Facts the BRP cannot know, recorded and read by who may record consent in a case of the person; else `not-found`. */
export const personFacts = (db: Db, ports: PersonFactPorts) => {
  const { persons } = ports

  const subject = async (call: Call, body: PersonFactSearch | PersonFactBody) => {
    const municipality = whose(call, body)
    const context = { about: 'subject', joining: body.case ?? null } as const
    const person = await persons.resolve(call, municipality, body.person, context)
    if (!(await ports.mayRecordFor(call.caller.organisation, municipality, person, call.moment.localDate))) {
      throw new Problem('not-found', 'Your organisation records consent in no case of this person.')
    }
    return { municipality, person, case: body.case ?? null }
  }

  const idOf = async (call: Call, about: Awaited<ReturnType<typeof subject>>, whom: Concerned): Promise<string> =>
    'organisation' in whom
      ? whom.organisation
      : persons.resolve(call, about.municipality, whom, { about: 'other', joining: about.case, child: about.person })

  return {
    ...factEndings(db, ports),

    /** Records a fact; a sealed or unknown person is recorded about like any other. */
    record: async (call: Call, body: PersonFactBody): Promise<PersonFactView> => {
      const about = await subject(call, body)
      const { municipality, person } = about
      const institution = body.details?.['institution']
      const handles: Record<string, string> = {}
      const known = async (whom: Concerned): Promise<string> => {
        const id = await idOf(call, about, whom)
        if ('authorityHolder' in whom) handles[id] = whom.authorityHolder
        return id
      }
      const concerns = body.concerns === undefined ? null : await known(body.concerns)
      const holders: string[] = []
      for (const holder of (body.details?.['holders'] ?? []) as unknown as readonly Concerned[]) {
        holders.push(await known(holder))
      }
      const fact: KeptFact = {
        id: newId(municipality),
        person,
        kind: body.kind,
        from: body.from,
        until: body.until ?? null,
        source: { type: body.source.type, reference: body.source.reference ?? null },
        concerns: concerns ?? (typeof institution === 'string' ? institution : null),
        handles,
        details: { ...body.details, ...(body.details?.['holders'] === undefined ? {} : { holders }) },
        recordedBy: call.caller.organisation,
        recordedAt: call.moment.at,
      }
      await inMunicipality(db, municipality, async (trx) => {
        await personFactStore(trx, municipality).insert(fact)
        await ports.appendIn(trx, [personFactEntry(ports, call, municipality, about.case, fact)])
      })
      const [told] = await factViews(persons, call, municipality, [fact])
      if (told === undefined) throw new Error('A recorded fact has no view')
      return told
    },

    /** Facts about a person that the calling organisation recorded, newest first. */
    search: async (
      call: Call,
      body: PersonFactSearch,
      page: { readonly before: string | null; readonly limit: number },
    ) => {
      const { municipality, person } = await subject(call, body)
      await ports.refresh(call, municipality, [person], ports.maxAgeSeconds)
      const found = await inMunicipality(db, municipality, (trx) =>
        personFactStore(trx, municipality).search({
          person,
          recordedBy: call.caller.organisation,
          kinds: body.kinds ?? null,
          on: call.moment.localDate,
          before: page.before,
          limit: page.limit + 1,
        }),
      )
      const items = await factViews(persons, call, municipality, found.slice(0, page.limit))
      return { items, next: found.length > page.limit ? (items.at(-1)?.id ?? null) : null }
    },
  }
}

export type PersonFactsRoom = ReturnType<typeof personFacts>
