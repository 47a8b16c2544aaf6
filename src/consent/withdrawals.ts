import type { Call } from '../http/caller.ts'
import type { Db } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { By, KeptConsent, NewWithdrawal, Said, Withdrawn } from './consent.ts'
import { haveOpen, insertObligations } from './obligation-store.ts'
import type { NewObligation } from './obligation.ts'
import type { CaseRights, People, Recording, Released, ReleasesSince } from './ports.ts'
import { entryOf } from './recorded.ts'
import { recordingMoment } from './recording-store.ts'
import { stopperOf } from './speaker.ts'
import { insertWithdrawal, type KnownWithdrawal } from './withdrawal-store.ts'
import { workingDaysAfter } from './working-days.ts'

/** What a withdrawal needs of the other rooms. The BRP is not among it. */
export interface WithdrawalPorts {
  readonly people: Pick<People, 'resolve' | 'aliases' | 'holder' | 'facts' | 'refresh'>
  readonly cases: CaseRights
  readonly recording: Recording
  readonly releasesSince: ReleasesSince
  /** OINs of the municipality's own controller: it answers for what is stopped there, whoever passed it on. */
  readonly controllersIn: (municipality: string, caller: string, localDate: string) => Promise<readonly string[]>
}

/** A word that stops one consent. */
export interface WithdrawalOfConsent {
  readonly by: By
  readonly scope: NewWithdrawal['scope']
  readonly said: Said
  readonly saidTo: string | null
  readonly method: NewWithdrawal['method']
}

/** Who is concerned by a withdrawal beside the person. */
interface Concerned {
  readonly recorders: readonly string[]
  /** The caller takes part in a case of the person. */
  readonly inside: boolean
  readonly released: readonly Released[]
  /** Who records consent in the cases of those releases, and in no other: of the rest they need not know. */
  readonly followers: readonly string[]
}

/** A recorder confirms within three working days; silence keeps the stop (domain.md D.5). */
const daysToConfirm = 3

/** Words that stop: taken from any caller, bound at once, answered alike (AVG 7 lid 3; decisions.md 29). */
export const withdrawals = (db: Db, ports: WithdrawalPorts) => {
  const { people, cases, recording } = ports

  const bind = async (call: Call, word: KnownWithdrawal, caseId: string | null): Promise<Withdrawn> => {
    const { municipality, person } = word
    const recorders = await cases.recordersOf(municipality, person)
    const municipal = await ports.controllersIn(municipality, call.caller.organisation, call.moment.localDate)
    const inside = await cases.takesPartWith(call.caller.organisation, municipality, person)
    const entry = entryOf(recording, call, {
      type: 'withdrawal-recorded',
      municipality,
      person,
      case: caseId,
      categories: [],
      controllers: [...recorders, ...municipal],
      details: {
        withdrawal: word.id,
        by: word.saidBy,
        consent: word.consent,
        scope: word.scope,
        saidAt: word.said.at,
        method: word.method,
        insideCases: inside,
      },
    })
    return inMunicipality(db, municipality, async (trx) => {
      const at = await recordingMoment(trx, municipality, [person], call.moment.at)
      await insertWithdrawal(trx, word, { by: call.caller.organisation, at })
      const [appended] = await recording.appendIn(trx, [entry])
      // Only now, with the log's head held: every release before the stop is seen, and none can come between. All locks
      // that these inserts need are held already, so nothing waits behind the head (decisions.md 12).
      const released = await ports.releasesSince(trx, municipality, person, word.said.at, word.scope, word.consent)
      const within = [...new Set(released.flatMap((one) => one.case ?? []))]
      const followers = await cases.recordersIn(trx, municipality, within)
      // However often the same is said, nobody gets the same duty twice while he has not met it.
      const [confirming, following] = [
        await haveOpen(trx, municipality, person, 'confirm-withdrawal'),
        await haveOpen(trx, municipality, person, 'follow-up-withdrawal'),
      ]
      const duties = dutiesOf(word, call.moment.localDate, {
        inside,
        released,
        recorders: recorders.filter((one) => !confirming.includes(one)),
        followers: followers.filter((one) => !following.includes(one)),
      })
      await insertObligations(trx, municipality, duties, call.moment.at)
      return { id: word.id, bindsFrom: appended?.recordedAt ?? call.moment.at }
    })
  }

  return {
    /** A word about a person, without knowing any consent. */
    withdraw: async (call: Call, word: NewWithdrawal): Promise<Withdrawn> => {
      const { by, about, case: caseId, ...rest } = word
      const { municipality } = word
      const person = await people.resolve(call, municipality, about, { about: 'subject', joining: caseId })
      const speaker = await stopperOf(people, call, { municipality, person, ref: about, case: caseId }, by)
      return bind(call, { ...rest, id: newId(municipality), person, saidBy: speaker.by, consent: null }, caseId)
    },

    /** A word that stops one consent, by whoever records consent in its case. */
    withdrawConsent: async (call: Call, consent: KeptConsent, word: WithdrawalOfConsent): Promise<Withdrawn> => {
      const { by, ...rest } = word
      const { municipality, person, id } = consent
      const aliases = await people.aliases(municipality, call.caller.organisation, [person])
      const ref = { personId: aliases.get(person) ?? person }
      const speaker = await stopperOf(people, call, { municipality, person, ref, case: consent.case }, by)
      const known = { ...rest, municipality, id: newId(municipality), person, saidBy: speaker.by, consent: id }
      return bind(call, known, consent.case)
    },
  }
}

export type Withdrawals = ReturnType<typeof withdrawals>

/** What a withdrawal gives others to do: who records consent, and who got something since it was said (decisions.md 29). */
const dutiesOf = (word: KnownWithdrawal, today: string, concerned: Concerned): readonly NewObligation[] => {
  const { recorders, inside, released, followers } = concerned
  const before = workingDaysAfter(today, daysToConfirm)
  const duty = { person: word.person, withdrawal: word.id, exchange: null, before }
  const recipients = new Map(released.map((one) => [`${one.recipient} ${one.exchangeId}`, one]))
  return [
    ...(inside ? [] : recorders).map((organisation) => ({ ...duty, organisation, type: 'confirm-withdrawal' })),
    ...followers.map((organisation) => ({ ...duty, organisation, type: 'follow-up-withdrawal' })),
    ...[...recipients.values()].map(({ recipient, exchangeId }) => ({
      ...duty,
      organisation: recipient,
      type: 'reassess-ground',
      exchange: exchangeId,
    })),
  ]
}
