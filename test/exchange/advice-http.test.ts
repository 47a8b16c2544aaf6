import t from 'tap'
import { key, type Schema } from '../../src/client/client.ts'
import { organisations } from '../../src/sample/organisations.ts'
import type { Resident } from '../../src/sample/resident.ts'
import { testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { byTeam, good, openCase, question, word, youthCareProvider } from './scene.ts'

t.setTimeout(900_000)

type Remedy = Schema<'Remedy'>
type Change = Schema<'AdvisedChange'>
type Body = Schema<'AdviceQuestion'>
interface Asked {
  readonly client: string
  readonly body: Body
}

const gateway = await testGateway(t)
const { as, sample } = gateway
const { wmoDepartment, veiligThuis } = organisations
/** The question without these parts. */
const without = (body: Body, ...parts: readonly (keyof Body)[]): Body =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !parts.includes(name as keyof Body))) as Body

let carriedOut = 0
const met = new Set<string>()

const ask = async ({ client, body }: Asked) => {
  const { decisions } = await good(as(client).POST('/advice', { body }))
  return decisions[0]!
}

/** Does in the request and in the records what one change says. */
const carryOut = async (asked: Asked, personId: string, change: Change, all: readonly Change[]): Promise<Asked> => {
  const { body } = asked
  const why = 'Om het plan samen goed uit te voeren.'
  switch (change.kind) {
    case 'narrow-categories':
    case 'ask-verdict':
      return {
        ...asked,
        body: {
          ...body,
          categories: change.categories.map(({ category, fields }) => {
            const before = body.categories.find((one) => one.category === category)
            return { category, fields, ...(before?.why === undefined ? {} : { why: before.why }) }
          }),
        },
      }
    case 'complete-request': {
      const said: Partial<Body> = {}
      for (const field of change.missingFields) {
        if (field.startsWith('categories')) said.categories = body.categories.map((one) => ({ ...one, why }))
        else if (field === 'subjectMatter') said.subjectMatter = 'De zorgen en de hulp in dit gezin.'
        else if (field === 'alternativesTried') said.alternativesTried = 'Aan het gezin zelf gevraagd, zonder antwoord.'
        else if (field === 'informed') said.informed = { on: sample.today }
        else if (field === 'weighing') said.weighing = { steps: [1, 2, 3, 4], acute: false }
        else throw new Error(`nobody can say ${field} here`)
      }
      return { ...asked, body: { ...body, ...said } }
    }
    case 'use-ground':
      return { ...asked, body: without(body, 'ground') }
    case 'other-purpose':
      return { ...asked, body: { ...body, purpose: change.purpose } }
    case 'other-lane':
      return {
        ...asked,
        body: { ...without(body, 'source'), purpose: change.purpose, recipient: change.recipient },
      }
    case 'say-address-needed':
      return { ...asked, body: { ...body, addressNeeded: { reason: 'Een brief over de hulp.', for: 'letter' } } }
    case 'consent-of': {
      const by: Schema<'NewStatement'> = word({ ...change, law: [], kind: change.consentKind } as Schema<'Missing'>)
      const free = { inSubjectInterest: true, concreteRequest: true, individualCase: true, alternativeOffered: true }
      const record = (scope: Schema<'NewConsent'>['scope']): Schema<'NewConsent'> => ({
        case: body.case ?? '',
        subject: { personId },
        layer: change.layer,
        kind: change.consentKind,
        scope,
        statements: [by],
        ...(all.some(({ kind }) => kind === 'answer-free-consent')
          ? { freeConsent: { ...free, refusalWithoutDetrimentExplained: true } }
          : {}),
      })
      const { fields, sources, recipients, ...scope } = change.scope
      const scopes = [
        { ...scope, sources, recipients, ...(fields === null ? {} : { fields }) },
        ...(change.bothDirections
          ? [{ ...scope, categories: ['involvement'], sources: recipients, recipients: sources }]
          : []),
      ]
      for (const one of scopes)
        await good(as(asked.client).POST('/consents', { params: { header: key() }, body: record(one) }))
      return asked
    }
    case 'answer-free-consent':
      return asked
    default:
      throw new Error(`${change.kind} is not told to who asks`)
  }
}

/** Carries one way out whole, and asks again. */
const follow = async (asked: Asked, personId: string, { changes }: Remedy) => {
  let now = asked
  for (const change of changes) {
    met.add(change.kind)
    now = await carryOut(now, personId, change, changes)
  }
  carriedOut += 1
  return ask(now)
}

const summary = ({ changes, outcome }: Remedy) => `${outcome} by ${changes.map(({ kind }) => kind).join(' + ')}`

/** Asks, follows every way that asks nobody, then the first that does: each leads where it said. */
const everyWay = (name: string, make: () => Asked | Promise<Asked>) =>
  void t.test(name, async (t) => {
    const asked = await make()
    const first = await ask(asked)
    const { personId, remedies } = first
    t.not(first.outcome, 'permit')
    t.ok(remedies.length <= 5)
    t.ok(remedies.length > 0, first.reasons.map(({ code }) => code).join())
    const quiet = remedies.filter(({ persons }) => persons === 0)
    const asking = remedies.filter(({ persons }) => persons > 0).slice(0, 1)
    for (const remedy of [...quiet, ...asking]) {
      t.equal((await follow(asked, personId, remedy)).outcome, remedy.outcome, summary(remedy))
      t.ok(remedy.changes.every(({ text }) => text.length > 8) && remedy.text.startsWith(remedy.changes[0]!.text))
    }
  })

const extra = { category: 'medical-file', why: 'Om te weten wat de dokter vond.' }

/** What the team may ask about somebody in a case, each in its own way not right at once. */
const shapes = (caseId: string, person: Resident): readonly (readonly [string, Body])[] => {
  const base = question(caseId, [{ bsn: person.bsn }])
  const [involvement, ...others] = base.categories
  return [
    ['as it is', base],
    ['of one category', { ...base, categories: [involvement!] }],
    ['with more than is needed', { ...base, categories: [...base.categories, extra] }],
    ['without why', { ...without(base, 'alternativesTried'), categories: [{ category: 'involvement' }, ...others] }],
    ['on a ground that is not there', { ...base, ground: { legalBasis: 'legal-obligation' } }],
    ['for another purpose than the case has', { ...base, purpose: 'case-conference' }],
  ]
}

let family = 10
for (const name of ['youth', 'adult', 'pupil', 'justTwelve', 'almostTwelve'] as const) {
  for (const shape of [0, 1, 2]) {
    const title = ['as it is', 'of one category', 'with more than is needed'][shape]!
    everyWay(`about ${name}, asked ${title}`, async () => {
      const person = sample.family(family++)[name]
      const caseId = await openCase(gateway, [person])
      return { client: 'local-team', body: shapes(caseId, person)[shape]![1] }
    })
  }
}

t.test('a question refused as such promises nothing that rests on a word', async (t) => {
  const { youth } = sample.family(family++)
  const caseId = await openCase(gateway, [youth])
  for (const [title, body] of shapes(caseId, youth).slice(3)) {
    const { remedies, reasons } = await ask({ client: 'local-team', body })
    t.same(remedies, [], title)
    t.ok(
      reasons.every(({ mend }) => mend.length > 8),
      title,
    )
  }
})

const why = 'Om te weten welke hulp er al is.'
const byDebtHelp = { id: 'medewerker-8', function: 'consulent' }
for (const name of ['adult', 'mother', 'father', 'pupilsMother'] as const) {
  const person = { bsn: sample.family(family++)[name].bsn }
  const base: Body = {
    municipality: '9901',
    persons: [person],
    purpose: 'debt-help',
    categories: [
      { category: 'wmo-support', why },
      { category: 'contact', why },
    ],
    source: { oin: wmoDepartment.oin },
    requestedBy: byDebtHelp,
    subjectMatter: 'De schulden en de hulp daarbij.',
    alternativesTried: 'Aan de inwoner zelf gevraagd.',
  }
  const silent = without(base, 'subjectMatter')
  const unexplained = { ...base, categories: [{ category: 'contact' }] }
  const shaped: readonly (readonly [string, Body])[] = [
    ['without saying what it is about', silent],
    ['without why', unexplained],
    ['on consent, where a law is the ground', { ...base, ground: { legalBasis: 'consent' } }],
    ['on a law that is not it', { ...base, ground: { law: 'Wmo 5.2.6' } }],
    ['with more than is needed', { ...base, categories: [...base.categories, extra, { category: 'plan', why }] }],
  ]
  for (const [title, body] of shaped)
    everyWay(`debt help about ${name} ${title}`, () => ({ client: 'debt-help', body }))
}

for (const name of ['youth', 'adult', 'pupil', 'justTwelve', 'almostTwelve'] as const) {
  const person = { bsn: sample.family(family++)[name].bsn }
  const base: Body = {
    municipality: '9901',
    persons: [person],
    purpose: 'veilig-thuis-report',
    categories: [{ category: 'safety', why: 'Zorgen om de veiligheid thuis.' }],
    recipient: { oin: veiligThuis.oin },
    requestedBy: byTeam,
    subjectMatter: 'Zorgen om de veiligheid thuis.',
    weighing: { steps: [1, 2, 3, 4], acute: false },
  }
  const unweighed = without(base, 'weighing')
  const silent = without(base, 'weighing', 'subjectMatter')
  const asking = { ...without(base, 'recipient'), source: { oin: youthCareProvider.oin } }
  const shaped: readonly (readonly [string, Body])[] = [
    ['without the steps', unweighed],
    ['without anything said', silent],
    ['the wrong way round', asking],
    ['with more than is needed', { ...base, categories: [...base.categories, { category: 'income', why }] }],
  ]
  for (const [title, body] of shaped)
    everyWay(`a report about ${name} ${title}`, () => ({ client: 'local-team', body }))
}

t.test('fifty ways and more were carried out, of many kinds', async (t) => {
  t.ok(carriedOut >= 50, `${carriedOut} ways`)
  for (const kind of ['narrow-categories', 'complete-request', 'use-ground', 'consent-of']) t.ok(met.has(kind), kind)
})

t.test('every advice of this file replays, with its ways', (t) => everythingReplays(t, gateway))
