import { organisations } from './organisations.ts'
import { schoolReference } from './party-records.ts'
import { answered, expect, expectSame, freeConsent, justNow, only, type Scene } from './story-scene.ts'
import type { DecisionAnswer, MissingAnswer } from './story-answers.ts'

const { localTeam, youthCareProvider, school } = organisations
const purpose = 'coordinated-approach'

/** The case, the request and who must say yes, as the chapters about the youth hand them on. */
export interface YouthStory {
  readonly caseId: string
  readonly personId: string
  readonly missing: readonly MissingAnswer[]
  readonly requestId: string
  readonly delivered: DecisionAnswer
}

const question = (caseId: string, person: object) => ({
  case: caseId,
  persons: [person],
  purpose,
  categories: [
    { category: 'involvement', why: 'Om af te spreken wie wat eerst doet.' },
    { category: 'youth-help', why: 'De doelen van de hulp moeten bij het plan passen.' },
    { category: 'health', why: 'Om te weten waar het plan rekening mee moet houden.' },
  ],
  source: { oin: youthCareProvider.oin, why: 'Deze aanbieder geeft nu de hulp.' },
  alternativesTried: 'Aan het gezin gevraagd; zij overzien de afspraken met de aanbieder niet.',
})
const byTeam = { requestedBy: { id: 'medewerker-17', function: 'coordinator', register: 'SKJ', number: '110000001' } }

const openCase = async ({ as, family, run }: Scene): Promise<string> => {
  const person = { bsn: family.youth.bsn }
  const made = await as('local-team').openCase({
    reference: `ZAAK-${run}-1`,
    municipality: '9901',
    persons: [person],
    purposes: [purpose],
    phase: 'plan',
    coordinator: { id: 'medewerker-17', organisation: localTeam.oin },
    participants: [
      { organisation: localTeam.oin, role: 'coordinator' },
      { organisation: youthCareProvider.oin, role: 'source' },
      {
        organisation: school.oin,
        role: 'source',
        personReferences: [{ person, reference: schoolReference(family.youth) }],
      },
    ],
  })
  return answered(made, 201, 'opening the case').id
}

const expectAllMissing = (decision: DecisionAnswer): void => {
  expectSame(decision.outcome, 'needs-consent', 'the outcome')
  expectSame(decision.missing.map((m) => m.capacity).sort(), ['parent', 'parent', 'self'], 'who must say yes')
  expect(
    decision.missing.every((m) => m.layer === 'secrecy'),
    'only the secrecy layer to be open',
    decision.missing,
  )
  expect(
    decision.missing.every((m) => m.norm === (m.capacity === 'parent')),
    'the parents to be asked by the norm of the field, the youth by law',
    decision.missing,
  )
}

const askFirst = async (scene: Scene, caseId: string) => {
  const { as, tell, names, family, parties } = scene
  tell.chapter(1, 'Mag ik dit delen? Het lokaal team vraagt advies', 'advice: not yet, and who must say yes')
  tell.asked(`het lokaal team over ${family.youth.name.given} (14), bij ${youthCareProvider.name}`)
  const advice = answered(
    await as('local-team').advice({ ...question(caseId, { bsn: family.youth.bsn }), ...byTeam }),
    200,
    'advice',
  )
  const decision = only(advice.decisions, 'decision')
  names.set(decision.personId, family.youth.name.given)
  tell.decisions(advice.decisions)
  expectAllMissing(decision)
  expectSame(parties.youthCareProvider.calls(), 0, 'questions at the source')
  tell.say('Er is nog niets aan de aanbieder gevraagd.')
  return decision
}

const askForReal = async (scene: Scene, caseId: string, personId: string): Promise<string> => {
  const { as, tell, family, parties } = scene
  tell.chapter(
    2,
    'Het verzoek zelf, en dezelfde vraag van de school',
    'the request; the school learns nothing of the family',
  )
  tell.asked('het lokaal team vraagt de gegevens op')
  const own = answered(
    await as('local-team').request({ ...question(caseId, { personId }), ...byTeam }),
    201,
    'the request',
  )
  tell.outcome(own)
  expectSame(own.status, 'needs-consent', 'the status')
  expectAllMissing(only(own.decisions, 'decision'))
  tell.asked('de school stelt dezelfde vraag, met haar eigen leerlingnummer')
  const person = { reference: schoolReference(family.youth) }
  const requestedBy = { id: 'mentor-3', function: 'mentor' }
  const other = await as('school').request({ ...question(caseId, person), requestedBy })
  const told = answered(other, 201, "the school's request")
  tell.outcome(told)
  const decision = only(told.decisions, 'decision')
  expectSame([told.status, decision.outcome], ['denied', 'deny'], "the school's answer")
  expectSame(
    decision.reasons.map((r) => r.code),
    ['NOT_NOW'],
    'what the school is told',
  )
  expectSame([decision.missing, decision.permitted, told.data], [[], [], null], 'what the school learns of the family')
  expect(
    !/authorityHolder|parent|ouder|gezag/i.test(other.text),
    'nothing about gezag in the answer to the school',
    other.text,
  )
  expect(decision.personId !== personId, 'another alias of the person for another organisation', decision.personId)
  expectSame(parties.youthCareProvider.calls(), 0, 'questions at the source')
  return own.id
}

/** Says yes, one person after another; the first makes the consent, the others join it. */
const sayYes = async (
  scene: Scene,
  caseId: string,
  personId: string,
  missing: readonly MissingAnswer[],
): Promise<void> => {
  const { as, tell } = scene
  tell.chapter(3, 'De toestemmingen worden vastgelegd, een voor een', 'the consents are recorded, one by one')
  const statement = (by: MissingAnswer) => ({
    by: by.person,
    capacity: by.capacity,
    outcome: 'given',
    saidAt: justNow(),
    method: 'written',
    evidence: { reference: `DOC-${scene.run}` },
    noticeVersion: by.capacity === 'self' ? 'jongere-2026-1' : 'ouder-2026-1',
  })
  const [first, ...others] = [...missing].sort((a) => (a.capacity === 'self' ? -1 : 1))
  expect(first?.capacity === 'self', 'the youth to be among those asked', missing)
  const made = await as('local-team').consent({
    case: caseId,
    subject: { personId },
    layer: 'secrecy',
    scope: {
      purposes: [purpose],
      categories: ['involvement', 'youth-help'],
      sources: [youthCareProvider.oin],
      recipients: [localTeam.oin],
    },
    statements: [statement(first as MissingAnswer)],
    freeConsent,
  })
  const consent = answered(made, 201, 'the consent')
  tell.say(`De jongere zegt ja: ${consent.standing?.state}, nog ${consent.standing?.missing.length} te gaan.`)
  expectSame(consent.standing?.state, 'incomplete', 'the consent after one word')
  for (const [i, parent] of others.entries()) {
    const said = answered(await as('local-team').statement(consent.id, statement(parent)), 201, "a parent's word")
    tell.say(`Een ouder zegt ja: ${said.standing?.state}.`)
    expectSame(said.standing?.state, i === others.length - 1 ? 'complete' : 'incomplete', 'the consent after this word')
  }
}

const deliver = async (scene: Scene, requestId: string): Promise<DecisionAnswer> => {
  const { as, tell, parties } = scene
  tell.chapter(4, 'Opnieuw: een deel wordt gegeven', 'a retry: partially delivered, only what is permitted')
  const retried = await as('local-team').retry(requestId)
  const done = answered(retried, 201, 'the retry')
  tell.outcome(done)
  const decision = only(done.decisions, 'decision')
  expectSame([done.status, decision.outcome], ['partially-delivered', 'permit-partial'], 'the outcome')
  expectSame(done.data?.map((d) => d.category).sort(), ['involvement', 'youth-help'], 'the categories given')
  expect(
    decision.withheld.some((w) => w.category === 'health' && w.reason === 'CONSENT_SCOPE'),
    'health withheld by CONSENT_SCOPE',
    decision.withheld,
  )
  for (const { category, values } of done.data ?? []) {
    const allowed = decision.permitted.find((p) => p.category === category)?.fields ?? []
    const given = values.flatMap((value) => Object.keys(value))
    expect(
      given.every((field) => allowed.includes(field)),
      `only permitted fields of ${category}`,
      given,
    )
  }
  expect(
    !/practitionerNotes|internalRiskScore|work-notes|siblingRemarks/.test(retried.text),
    'nothing beyond the permission',
    null,
  )
  expect(decision.receipt.release !== null, 'a release in the log', decision.receipt)
  expectSame(parties.youthCareProvider.calls(), 1, 'questions at the source')
  const read = answered(await as('local-team').read(requestId), 200, 'reading the request')
  expectSame(read.data, null, 'data on reading again')
  tell.say('Wie het verzoek daarna leest, krijgt de uitkomst, maar de gegevens niet nog eens.')
  return decision
}

/** Chapters 1 to 4: advice, the request, the consents, the retry. */
export const tellOfTheYouth = async (scene: Scene): Promise<YouthStory> => {
  const caseId = await openCase(scene)
  const { personId, missing } = await askFirst(scene, caseId)
  const requestId = await askForReal(scene, caseId, personId)
  await sayYes(scene, caseId, personId, missing)
  return { caseId, personId, missing, requestId, delivered: await deliver(scene, requestId) }
}

/** Chapter 5: the youth withdraws, and the next request is refused at once (AVG 7(3); UAVG 5 lid 3). */
export const tellOfTheWithdrawal = async (scene: Scene, { caseId, personId }: YouthStory): Promise<void> => {
  const { as, tell, parties } = scene
  tell.chapter(5, 'De jongere trekt de toestemming in', 'the youth withdraws; the next request is refused at once')
  const word = { by: { personId }, about: { personId }, scope: 'all', saidAt: justNow(), method: 'oral' }
  const { bindsFrom } = answered(await as('local-team').withdraw(word), 201, 'the withdrawal')
  tell.say(`Vastgelegd; geldt vanaf ${bindsFrom}.`)
  const next = answered(
    await as('local-team').request({ ...question(caseId, { personId }), ...byTeam }),
    201,
    'the next request',
  )
  tell.outcome(next)
  const decision = only(next.decisions, 'decision')
  expectSame([next.status, decision.outcome, next.data], ['denied', 'deny', null], 'the next request')
  expectSame(decision.reasons[0]?.code, 'CONSENT_WITHDRAWN', 'the reason')
  expectSame(parties.youthCareProvider.calls(), 1, 'questions at the source, still')
}
