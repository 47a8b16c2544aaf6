import type { Schema } from '../client/client.ts'
import { organisations } from './organisations.ts'
import type { DecisionAnswer, MissingAnswer } from './story-answers.ts'
import { answered, counting, expect, expectSame, freeConsent, justNow, only, type Scene } from './story-scene.ts'
import { byTeam, purpose, question } from './story-youth-case.ts'

const { localTeam, youthCareProvider } = organisations

/** Chapter 3: everybody says yes, one after another; the first makes the consent, the others join it. */
export const sayYes = async (
  scene: Scene,
  caseId: string,
  personId: string,
  missing: readonly MissingAnswer[],
): Promise<void> => {
  const { as, tell } = scene
  tell.chapter(3, 'De toestemmingen worden vastgelegd, een voor een', 'the consents are recorded, one by one')
  const statement = (by: MissingAnswer): Schema<'NewStatement'> => ({
    by: by.person,
    capacity: by.capacity as Schema<'Capacity'>,
    outcome: 'given',
    saidAt: justNow(scene.now),
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
      sources: [youthCareProvider.oin, localTeam.oin],
      recipients: [localTeam.oin, youthCareProvider.oin],
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

/** Chapter 4: the retry. Gives the decision that was carried out. */
export const deliver = async (scene: Scene, requestId: string): Promise<DecisionAnswer> => {
  const { as, tell, parties } = scene
  const contacted = counting(parties.youthCareProvider)
  tell.chapter(4, 'Opnieuw: een deel wordt gegeven', 'a retry: partially delivered, only what is permitted')
  // The source sends its whole file: what is beyond the permission must go on the way.
  parties.youthCareProvider.behave('generous')
  const retried = await as('local-team').retry(requestId)
  parties.youthCareProvider.behave('normal')
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
    !/practitionerNotes|internalRiskScore|work-notes|siblingRemarks/.test(JSON.stringify(done)),
    'nothing beyond the permission',
    null,
  )
  expect(decision.receipt.release !== null, 'a release in the log', decision.receipt)
  expectSame(contacted(), 1, 'questions at the source')
  const read = answered(await as('local-team').read(requestId), 200, 'reading the request')
  expectSame(read.data, null, 'data on reading again')
  tell.say('Wie het verzoek daarna leest, krijgt de uitkomst, maar de gegevens niet nog eens.')
  return decision
}

/** Chapter 5: the youth withdraws, and the next request is refused at once (AVG 7(3); UAVG 5 lid 3). */
export const withdraw = async (scene: Scene, caseId: string, personId: string): Promise<void> => {
  const { as, tell, parties } = scene
  const contacted = counting(parties.youthCareProvider)
  tell.chapter(5, 'De jongere trekt de toestemming in', 'the youth withdraws; the next request is refused at once')
  const word: Schema<'NewWithdrawal'> = {
    by: { personId },
    about: { personId },
    scope: 'all',
    saidAt: justNow(scene.now),
    method: 'oral',
  }
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
  expectSame(contacted(), 0, 'questions at the source')
}
