import { organisations } from './organisations.ts'
import { schoolReference } from './party-records.ts'
import type { DecisionAnswer } from './story-answers.ts'
import { answered, counting, expect, expectSame, only, type Scene } from './story-scene.ts'
import { byTeam, question } from './story-youth-case.ts'

const { youthCareProvider } = organisations

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

/** Chapter 1: advice. Gives the decision, with who must say yes. */
export const askFirst = async (scene: Scene, caseId: string): Promise<DecisionAnswer> => {
  const { as, tell, names, family, parties } = scene
  const contacted = counting(parties.youthCareProvider)
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
  expectSame(contacted(), 0, 'questions at the source')
  tell.say('Er is nog niets aan de aanbieder gevraagd.')
  return decision
}

/** Chapter 2: the request, by the team and by the school. Gives the id of the team's request. */
export const askForReal = async (scene: Scene, caseId: string, personId: string): Promise<string> => {
  const { as, tell, family, parties } = scene
  const contacted = counting(parties.youthCareProvider)
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
    !/authorityHolder|parent|ouder|gezag/i.test(JSON.stringify(told)),
    'nothing about gezag in the answer to the school',
    JSON.stringify(told),
  )
  expect(decision.personId !== personId, 'another alias of the person for another organisation', decision.personId)
  expectSame(contacted(), 0, 'questions at the source')
  return own.id
}
