import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'
import { municipalityOf } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { entryAbout } from './person-fact-entry.ts'
import type { PersonFactEnding, PersonFactView } from './person-fact-schema.ts'
import { personFactStore } from './person-fact-store.ts'
import { factViews } from './person-fact-view.ts'
import type { PersonFactPorts } from './person-facts.ts'

/**
 * Ends a fact, by who recorded it and still records consent in a case of that person; else `not-found`. It is done alike
 * whoever the person is: nothing is looked up, and what the fact was stands in the log.
 */
export const factEndings = (db: Db, ports: PersonFactPorts) => ({
  end: async (call: Call, id: string, { until, source }: PersonFactEnding): Promise<PersonFactView> => {
    const municipality = municipalityOf(id)
    if (municipality === null || !call.caller.municipalities.includes(municipality)) throw noSuchFact()
    const own = call.caller.organisation
    const kept = await inMunicipality(db, municipality, (trx) => personFactStore(trx, municipality).lock(id, own))
    if (kept === null || !(await ports.mayRecordFor(own, municipality, kept.person, call.moment.localDate)))
      throw noSuchFact()
    const ended = await inMunicipality(db, municipality, async (trx) => {
      const store = personFactStore(trx, municipality)
      const fact = await store.lock(id, own)
      if (fact === null) throw noSuchFact()
      if (until < fact.from) throw unfit('before-from', 'lies before the first day')
      if (fact.until !== null && until > fact.until) throw unfit('after-until', 'lies after the last day')
      await store.end(id, until)
      const { kind, from, person } = fact
      const details = { fact: id, kind, from, until, was: fact.until, change: 'ended', sourceType: source.type }
      await ports.appendIn(trx, [entryAbout(ports, call, { municipality, case: null, person, details })])
      return { ...fact, until }
    })
    const [told] = await factViews(ports.persons, call, municipality, [ended])
    if (told === undefined) throw new Error('A recorded fact has no view')
    return told
  },
})

const noSuchFact = () => new Problem('not-found', 'There is no such fact here.')

const unfit = (code: string, reason: string) =>
  new Problem('invalid-input', 'Mend these faults and try again.', { invalidParams: [{ name: 'until', code, reason }] })
