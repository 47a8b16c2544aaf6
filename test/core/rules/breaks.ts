import type { Change, ConsentOf } from '../../../src/core/change.ts'
import type { ConsentRecord, Facts } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { evaluate, type Answer } from '../naive/evaluate.ts'

/** One thing taken from a question, and the changes that give it back. */
export interface Broken {
  readonly taken: string
  readonly facts: Facts
  readonly mends: readonly Change[]
  /** Codes of what then stands in the way. */
  readonly answers: readonly string[]
}

/** Everything that can be taken from this question, one at a time. */
export const breaks = (tables: Tables, facts: Facts, permit: Answer): readonly Broken[] => [
  ...unsaid(tables, facts),
  ...outsideCase(tables, facts),
  ...unmandated(tables, facts, permit),
  ...asserted(tables, facts, permit),
  ...tooMuch(tables, facts),
  ...elsewhere(tables, facts),
  ...ownLane(tables, facts),
  ...unheard(tables, facts),
  ...unfree(tables, facts),
  ...interpreted(tables, facts),
  ...masked(tables, facts),
  ...withParents(tables, facts),
]

const request = (facts: Facts, more: Partial<Facts['request']>): Facts => ({
  ...facts,
  request: { ...facts.request, ...more },
})

/** What the request does not say: all that lacks is named in one change. */
const unsaid = (tables: Tables, facts: Facts): readonly Broken[] =>
  [
    request(facts, { subjectMatter: 'missing' }),
    request(facts, { alternativesTried: 'meaningless' }),
    request(facts, { informed: null }),
    request(facts, { weighing: null }),
    ...Object.keys(facts.request.answers).map((name) =>
      request(facts, { answers: { ...facts.request.answers, [name]: 'no' } }),
    ),
    { ...facts, categories: facts.categories.map((asked) => ({ ...asked, why: 'meaningless' as const })) },
    request(
      { ...facts, categories: facts.categories.map((asked) => ({ ...asked, why: 'missing' as const })) },
      { answers: {} },
    ),
  ].flatMap((broken): readonly Broken[] => {
    const { lacks, codes } = evaluate(tables, broken)
    const only = codes.filter((code) => tables.vocabulary.reasons[code]?.outcome === 'deny')
    if (lacks.length === 0 || only.join() !== 'INCOMPLETE_REQUEST') return []
    // By name in the order of the request's gates.
    const missingFields = orderedLacks(tables, broken, lacks)
    return [
      {
        taken: lacks.join(),
        facts: broken,
        mends: [{ kind: 'complete-request', missingFields }],
        answers: ['INCOMPLETE_REQUEST'],
      },
    ]
  })

const orderedLacks = (tables: Tables, facts: Facts, lacks: readonly string[]): readonly string[] => {
  const rows = tables.purposes[facts.purpose]?.rows ?? []
  const named = rows
    .flatMap((row) => row.demands.map((name) => tables.gates.demands[name]))
    .flatMap((demand) =>
      demand === undefined ? [] : [demand.check === 'answer' ? `answers.${demand.field}` : demand.field],
    )
  const first = facts.categories.map((_, i) => `categories.${i}.why`)
  return [...new Set([...first, 'subjectMatter', ...named])].filter((name) => lacks.includes(name))
}

const outsideCase = (tables: Tables, facts: Facts): readonly Broken[] => {
  const known = facts.case
  const purpose = tables.purposes[facts.purpose]
  if (known.state !== 'found' || purpose === undefined) return []
  const asks = facts.direction === 'ask'
  const having = (more: Partial<typeof known>): Facts => ({ ...facts, case: { ...known, ...more } })
  const own = asks ? { recipientTakesPart: false } : { sourceTakesPart: false }
  const other = asks ? { sourceTakesPart: false } : { recipientTakesPart: false }
  const join = (
    taken: string,
    broken: Facts,
    ...lacks: Extract<Change, { kind: 'join-case' }>['lacks'][number][]
  ): Broken => ({
    ...{ taken, facts: broken, mends: [{ kind: 'join-case', lacks }], answers: ofCase(tables, broken) },
  })
  return [
    join('the case', { ...facts, case: { state: 'absent' } }, 'case'),
    join('a case that is known', { ...facts, case: { state: 'not-found' } }, 'case'),
    join('the professional', having({ relation: 'none' }), 'professional'),
    join('the asker', having(own), 'professional'),
    join('the other party', having(other), 'other-party'),
    join('the person', having({ personIsSubject: false }), 'person'),
    join('all', having({ ...own, ...other, personIsSubject: false }), 'professional', 'other-party', 'person'),
  ].filter(({ facts: broken }) => evaluate(tables, broken).outcome !== 'permit')
}

const unmandated = (tables: Tables, facts: Facts, { ground }: Answer): readonly Broken[] => {
  const rows = tables.purposes[facts.purpose]?.rows ?? []
  const { kind } = facts.recipient
  // The first row that asks one of this kind says which.
  const [asked] = rows.filter(({ mandate, requesters }) => requesters.includes(kind) && mandate?.kinds.includes(kind))
  const mandate = asked?.mandate
  const task = mandate?.tasks[0]
  if (!mandate || task === undefined || ground === null) return []
  const broken = { ...facts, recipient: { ...facts.recipient, mandates: [] } }
  if (evaluate(tables, broken).leading !== 'NO_MANDATE') return []
  return [
    {
      taken: 'the designation',
      facts: broken,
      mends: [{ kind: 'record-mandate', law: mandate.law, task }],
      answers: ['NO_MANDATE'],
    },
  ]
}

/** A ground that is not the one: what is advised is the ground that holds. */
const asserted = (tables: Tables, facts: Facts, { ground }: Answer): readonly Broken[] => {
  if (ground === null) return []
  const wrong = Object.keys(tables.vocabulary.legalBases).find((basis) => basis !== ground.legalBasis) ?? ''
  return [
    { legalBasis: wrong, law: null },
    { legalBasis: null, law: 'BW 99:99' },
    { legalBasis: wrong, law: 'Wams 2.3a.1' },
  ].flatMap((said): readonly Broken[] => {
    const broken = { ...facts, asserted: said }
    const { legalBasis, secrecyGround, law } = ground
    const mend: Change = { kind: 'use-ground', legalBasis, secrecyGround, law }
    return [{ taken: `asserts ${JSON.stringify(said)}`, facts: broken, mends: [mend], answers: ['WRONG_BASIS'] }]
  })
}

/** More than the purpose allows: leave that out, and nothing else. */
const tooMuch = (tables: Tables, facts: Facts): readonly Broken[] => {
  const extra = Object.keys(tables.vocabulary.categories).filter(
    (category) => !Object.hasOwn(tables.purposes[facts.purpose]?.categories ?? {}, category),
  )
  const kept = evaluate(tables, facts).permitted
  if (kept.length === 0) return []
  return extra.slice(0, 2).map((category, i): Broken => {
    const more = { category, fields: null, why: 'given' as const }
    const broken = { ...facts, categories: i === 0 ? [...facts.categories, more] : [more, ...facts.categories] }
    const { withheld } = evaluate(tables, broken)
    const code = Object.values(withheld).flatMap(({ codes }) => codes)[0] ?? ''
    return {
      taken: `asks ${category} too`,
      facts: broken,
      mends: [{ kind: 'narrow-categories', categories: setsOf(kept) }],
      answers: [code],
    }
  })
}

/** Fields by name, as sets in the order of their names. */
const setsOf = (names: readonly string[]) =>
  [...new Set(names.map((name) => name.split('.')[0] ?? ''))].toSorted().map((category) => ({
    category,
    fields: names
      .filter((name) => name.startsWith(`${category}.`))
      .map((name) => name.slice(category.length + 1))
      .toSorted(),
  }))

/** Which of these stop the whole because of the lane: steps 2 and 3, and a case that is for something else. */
const laneCode = (tables: Tables, facts: Facts): string | undefined => {
  const { gates, purposes } = tables
  const closed = purposes[facts.purpose]?.closed?.id
  const rows = [...Object.values(gates.lanes), gates.regime['not-in-force'], gates.relation.purpose].map(({ id }) => id)
  const found = evaluate(tables, facts).ordered.find(({ row }) => rows.includes(row) || row === closed)
  return found?.code
}

/** Asked for a purpose that is not for these or not for this case, where the case or that purpose offers this one. */
const elsewhere = (tables: Tables, facts: Facts): readonly Broken[] => {
  const inCase = facts.case.state === 'found'
  const others = Object.entries(tables.purposes).filter(
    ([name, { offers }]) => name !== facts.purpose && (inCase || offers.includes(facts.purpose)),
  )
  return others.slice(0, 4).flatMap(([purpose]): readonly Broken[] => {
    const broken = { ...facts, purpose }
    const code = laneCode(tables, broken)
    const mends = [{ kind: 'other-purpose', purpose: facts.purpose } as const]
    return code === undefined ? [] : [{ taken: `asks for ${purpose}`, facts: broken, mends, answers: [code] }]
  })
}

/** Asked for what is refused where the caller may give of its own accord in a lane that is offered instead. */
const ownLane = (tables: Tables, facts: Facts): readonly Broken[] => {
  const nobody = { ...facts, recipient: { oin: null, kind: facts.recipient.kind, active: true, mandates: [] } }
  if (facts.direction !== 'give' || evaluate(tables, nobody).outcome !== 'permit') return []
  const { kind } = facts.source
  const rows = tables.purposes[facts.purpose]?.rows ?? []
  const gives = rows.filter(({ directions, sources }) => directions.includes('give') && sources.includes(kind))
  const to = [...new Set(gives.flatMap(({ requesters }) => requesters))].filter((one) => one !== kind).slice(0, 2)
  if (!to.includes(facts.recipient.kind)) return []
  const others = Object.entries(tables.purposes).filter(([, { offers }]) => offers.includes(facts.purpose))
  return others.slice(0, 4).flatMap(([purpose]) =>
    (['ask', 'give'] as const).flatMap((direction): readonly Broken[] => {
      const turned = direction === 'give' ? facts : { ...facts, source: facts.recipient, recipient: facts.source }
      const broken = { ...turned, direction, purpose, case: { state: 'absent' as const } }
      const code = laneCode(tables, broken)
      const lane = {
        kind: 'other-lane',
        purpose: facts.purpose,
        recipient: facts.recipient.kind,
        direction: 'give',
      } as const
      return code === undefined ? [] : [{ taken: `asks for ${purpose}`, facts: broken, mends: [lane], answers: [code] }]
    }),
  )
}

const without = (records: readonly ConsentRecord[], by: string): readonly ConsentRecord[] =>
  records.map((record) => ({ ...record, statements: record.statements.filter((said) => said.by !== by) }))

/** He was not asked: his word in every layer that lacks it, on exactly what is asked. */
const unheard = (tables: Tables, facts: Facts): readonly Broken[] => {
  const silent = { ...facts, consents: without(facts.consents, 'subject') }
  const { missing, outcome, withheld } = evaluate(tables, silent)
  const all = Object.values(withheld).every((item) => item.outcome === 'needs-consent')
  if (outcome !== 'needs-consent' || missing.length === 0 || !all) return []
  // A word that only lets the source tell is not enough where the question itself needs one.
  const there = { sources: [nameOf(facts.source)], recipients: [nameOf(facts.recipient)] }
  const oneWay = facts.consents.map((record) => ({ ...record, scope: { ...record.scope, ...there } }))
  const bothDirections = evaluate(tables, { ...facts, consents: oneWay }).outcome !== 'permit'
  const fieldwise = facts.categories.some(({ fields }) => fields !== null)
  const words = missing
    .map((said) => wordOf(facts, said, Object.keys(withheld)))
    .map((word) => ({ ...word, fieldwise, bothDirections: bothDirections && word.layer === 'secrecy' }))
  return [{ taken: 'the word', facts: silent, mends: words, answers: ofWords(tables, silent) }]
}

/** The codes of case rows that stand in the way. */
const ofCase = (tables: Tables, facts: Facts): readonly string[] => {
  const rows = Object.values(tables.gates.relation).map(({ id }) => id)
  return evaluate(tables, facts).ordered.flatMap(({ code, row }) => (rows.includes(row) ? [code] : []))
}

const wordCodes = [
  'CONSENT_MISSING_SUBJECT',
  'CONSENT_MISSING_REPRESENTATIVE',
  'SECRECY',
  'CONSENT_SCOPE',
  'CONSENT_EXPIRED',
]

/** What withholds it, and every code that says a word is not there. */
const ofWords = (tables: Tables, facts: Facts): readonly string[] => {
  const { withheld, codes } = evaluate(tables, facts)
  const [first = ''] = Object.values(withheld).flatMap((one) => one.codes)
  return [first, ...codes.filter((code) => wordCodes.includes(code))]
}

const nameOf = ({ oin, kind }: Facts['source']) => oin ?? kind

const wordOf = (facts: Facts, missing: string, names: readonly string[]): ConsentOf => {
  const [who = '', layer, kind] = missing.split(' ')
  return {
    ...{ kind: 'consent-of', who, handle: null, capacity: 'self', norm: false, purpose: facts.purpose },
    ...{ layer: layer as 'secrecy', consentKind: kind as 'consent', categories: setsOf(names) },
    ...{ source: nameOf(facts.source), recipient: nameOf(facts.recipient) },
    ...{ fieldwise: false, bothDirections: false, interpreter: false },
  }
}

const unfree = (tables: Tables, facts: Facts): readonly Broken[] => {
  const consents = facts.consents.map((record) => ({ ...record, freeConsent: null }))
  const broken = { ...facts, consents }
  return evaluate(tables, broken).codes.includes('CONSENT_NOT_FREE')
    ? [
        {
          taken: 'the five answers',
          facts: broken,
          mends: [{ kind: 'answer-free-consent' }],
          answers: ['CONSENT_NOT_FREE'],
        },
      ]
    : []
}

/** A relative interpreted: the same word again, with somebody who is none. */
const interpreted = (tables: Tables, facts: Facts): readonly Broken[] => {
  const consents = facts.consents.map((record) => ({
    ...record,
    statements: record.statements
      .filter(({ by }) => by === 'subject')
      .map((said) => ({ ...said, interpreter: 'relative' as const })),
  }))
  const broken = { ...facts, consents }
  const { codes, withheld } = evaluate(tables, broken)
  const { missing } = evaluate(tables, { ...facts, consents: without(facts.consents, 'subject') })
  if (!codes.includes('CONSENT_DOUBT') || missing.length === 0) return []
  const words = missing
    .map((said) => wordOf(facts, said, Object.keys(withheld)))
    .map((word) => ({
      ...word,
      interpreter: true,
      bothDirections: facts.direction === 'ask' && word.layer === 'secrecy',
    }))
  return [{ taken: 'an interpreter', facts: broken, mends: words, answers: ['CONSENT_DOUBT'] }]
}

/** The address became secret: who may have it says that he needs it. */
const masked = (tables: Tables, facts: Facts): readonly Broken[] => {
  const secret: Facts = { ...facts, person: { ...facts.person, addressSecret: 'yes' } }
  const { codes } = evaluate(tables, secret)
  const goes = evaluate(tables, request(secret, { addressNeeded: true })).outcome === 'permit'
  return codes.includes('SECRET_ADDRESS') && goes
    ? [
        {
          taken: 'an open address',
          facts: secret,
          mends: [{ kind: 'say-address-needed' }],
          answers: ['SECRET_ADDRESS'],
        },
      ]
    : []
}

/** Two parents for a child under twelve: the word of who is silent, the second by the norm of the field. */
const withParents = (tables: Tables, facts: Facts): readonly Broken[] => {
  const parent = (id: string) => ({ id, handle: `ah_${id}`, capacity: 'parent' as const })
  const child: Facts = {
    ...facts,
    person: {
      ...facts.person,
      birthDate: { kind: 'date', on: '2018-05-15' },
      authority: { kind: 'joint', holders: [parent('mother'), parent('father')] },
    },
  }
  if (evaluate(tables, child).outcome !== 'permit') return []
  return [['father'], ['mother', 'father']].flatMap((gone): readonly Broken[] => {
    const broken = { ...child, consents: gone.reduce(without, child.consents) }
    const { outcome, withheld, missing } = evaluate(tables, broken)
    if (outcome !== 'needs-consent' || Object.values(withheld).some((item) => item.outcome !== outcome)) return []
    const known = unheard(tables, facts)[0]?.mends as readonly ConsentOf[] | undefined
    const mends = missing.flatMap((said) => {
      const word = wordOf(facts, said, Object.keys(withheld))
      const same = known?.find(({ layer, consentKind }) => layer === word.layer && consentKind === word.consentKind)
      return same === undefined
        ? []
        : [{ ...same, who: word.who, handle: `ah_${word.who}`, capacity: 'parent', norm: gone.length === 1 }]
    })
    const answers = ofWords(tables, broken)
    return mends.length === missing.length && mends.length > 0
      ? [{ taken: gone.join(), facts: broken, mends, answers }]
      : []
  })
}
