import type { RecordedEntry } from '../audit/entry-store.ts'
import { keptRecord } from '../audit/kept-record.ts'
import { reportRoom, type ReportPorts } from '../audit/report/report-room.ts'
import type { AccessReportBody } from '../audit/report/report-schema.ts'
import type { Evidence } from '../audit/tree/evidence.ts'
import { own } from '../core/own.ts'
import { stampOf } from '../exchange/entries.ts'
import { inLevelTime } from '../exchange/level.ts'
import { ownAccess } from '../exchange/own-access.ts'
import type { Call } from '../http/caller.ts'
import type { NeutralIds } from '../http/neutral-ids.ts'
import { momentOf } from '../http/moment.ts'
import type { Participants } from '../participants/participants.ts'
import { anyPolicy, type Policies } from '../policy/policies.ts'
import type { Rooms } from './rooms.ts'
import type { wordsOf } from './words-of.ts'

/** What reports are wired from. */
export interface ReportParts {
  readonly rooms: Rooms
  readonly policies: Policies
  readonly wordsOf: ReturnType<typeof wordsOf>
  readonly maxAgeSeconds: number
  readonly evidence: Evidence
  readonly neutral: NeutralIds
}

/** Access reports over the rooms; an answer about somebody hidden leaves in level time (decisions.md 22). */
export const wireReport = (parts: ReportParts) => {
  const { rooms, policies, wordsOf, maxAgeSeconds, evidence, neutral } = parts
  const { persons, participants, log, entries: reader, refresh, retain } = rooms
  const { report: table } = anyPolicy(policies)
  if (table === null) throw new Error('The tables do not say what a report leaves out.')
  const decideAccess = ownAccess({ policyOf: policies.of, facts: persons.facts })
  const purpose = (municipality: string) => policies.of(municipality).tables.rights?.purpose ?? null

  const decide: ReportPorts['decide'] = async (call, { municipality, person, by }, body, held) => {
    const policy = policies.of(municipality)
    const right = rightOf(policy.weigh, body, by, held)
    const { facts, decision, told } = await decideAccess(call, {
      ...{ municipality, person, right },
      names: body.names !== undefined,
    })
    const { outcome, reasons, ground, rows, permitted, withheld, consents } = decision
    const words = policy.words(call.language, 'resident')
    return {
      entry: {
        outcome,
        reasons: reasons.map(({ code, row, law }) => ({ code, row, law })),
        ground: ground && { legalBasis: ground.legalBasis, secrecyGround: ground.secrecyGround, law: ground.law },
        policy: stampOf(policy),
        policyRows: rows,
        categories: permitted,
        facts,
        details: { withheld, consents },
      },
      head: {
        outcome: told.outcome,
        reasons: told.reasons.map(({ code, law }) => ({ code, law: [...law], text: words.reason(code) })),
        obligations: told.obligations.map(({ type, before }) => ({
          type,
          before,
          text: words.obligation(type, before),
        })),
        note: words.obligation('incomplete-notice', null),
      },
      fields: told.permitted.flatMap(({ category, fields }) => (category === 'exchange-log' ? fields : [])),
      hides: told.reasons.some(({ code }) => code === 'PERSON_NOT_FOUND'),
    }
  }

  const room = reportRoom({
    reader,
    log,
    evidence,
    resolve: async (call, municipality, body) => {
      const named = { purpose: purpose(municipality) }
      const person = await persons.resolve(call, municipality, body.person, named)
      const by =
        body.askedBy === undefined
          ? person
          : await persons.resolve(call, municipality, body.askedBy.person, { ...named, about: 'other', child: person })
      await refresh(call, municipality, [person], maxAgeSeconds)
      return { municipality, person, by }
    },
    alias: async (municipality, organisation, person) =>
      neutral.leaving((await persons.aliases(municipality, organisation, [person])).get(person) ?? ''),
    factsOf: async (municipality, person) => (await persons.facts(municipality, person)).recorded,
    decide,
    leftOut: {
      ...table,
      localDate: (at) => momentOf(new Date(at)).localDate,
      confidential: (municipality, name) =>
        own(policies.of(municipality).tables.purposes, name)?.rows.some((row) => row.confidential) === true,
    },
    partiesOf: partiesIn(participants),
    tellingOf: async (call, municipality, shown) => {
      const { vocabulary, purposes } = policies.of(municipality).tables
      const text = await wordsOf(municipality, [...new Set(shown.map((e) => keptRecord(e).policy?.fingerprint ?? ''))])
      return {
        informants: table.informants,
        text: (fingerprint, code) => text(fingerprint, code, call.language, 'resident'),
        toldAs: (code) => {
          const known = own(vocabulary.reasons, code)
          if (known?.audience.includes('all') === true) return code
          return known?.toldAs === 'silent' ? null : (known?.toldAs ?? 'NOT_NOW')
        },
        purpose: (name) => own(purposes, name)?.term ?? name,
        category: (name) => own(vocabulary.categories, name)?.term ?? name,
      }
    },
    retain: (localDate) => retain('export-made', [], localDate),
  })

  return async (call: Call, body: AccessReportBody) => (await inLevelTime(() => room.make(call, body))).report
}

const rightOf = (
  weigh: (text: string | null) => 'given' | 'missing' | 'meaningless' | 'general',
  { law, askedBy, subjectSaid, names }: AccessReportBody,
  by: string,
  held: boolean,
) => ({
  ...{ right: 'access', law, by: { who: by, capacity: askedBy?.capacity ?? 'self' } },
  ...(subjectSaid === undefined ? {} : { subjectSaid }),
  ...(names === undefined ? {} : { reason: weigh(names.reason ?? null), incident: names.incident }),
  ...(held ? { held } : {}),
})

/** Who each organisation was on the days of these entries. */
const partiesIn =
  ({ find }: Pick<Participants, 'find'>) =>
  async (entries: readonly RecordedEntry[]) => {
    const known = new Map<string, { readonly name: string; readonly kind: string }>()
    for (const { at, actor, source, recipient } of entries.map(keptRecord))
      for (const oin of [actor.organisation, source, recipient]) {
        if (oin === undefined || known.has(oin)) continue
        const found = await find(oin, momentOf(new Date(at)).localDate)
        if (found !== null) known.set(oin, { name: found.name, kind: found.kind })
      }
    return (oin: string) => known.get(oin) ?? null
  }
