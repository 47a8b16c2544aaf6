import { localDate, plusDays } from './local-date.ts'
import { organisations } from './organisations.ts'
import { answered, counting, expect, expectSame, only, type Scene } from './story-scene.ts'

const { debtHelp, wmoDepartment, veiligThuis } = organisations

const debtHelpAsksWmo = async ({ as, tell, names, family, parties }: Scene): Promise<void> => {
  tell.asked(`schuldhulp vraagt bij het Wmo-loket naar ${family.adult.name.given}, voor een schuldregeling`)
  const contacted = counting(parties.wmoDepartment)
  const answer = answered(
    await as('debt-help').request({
      municipality: '9901',
      persons: [{ bsn: family.adult.bsn }],
      purpose: 'debt-help',
      categories: [{ category: 'contact', why: 'Om de inwoner te bereiken over de schuldregeling.' }],
      source: { oin: wmoDepartment.oin, why: 'Het Wmo-loket sprak de inwoner vorige week.' },
      requestedBy: { id: 'consulent-8', function: 'debt-counsellor' },
      subjectMatter: 'Aanvraag schuldregeling na huurachterstand.',
      alternativesTried: 'Twee keer gebeld en een brief gestuurd.',
    }),
    201,
    'the request of debt help',
  )
  const decision = only(answer.decisions, 'decision')
  names.set(decision.personId, family.adult.name.given)
  tell.outcome(answer)
  expectSame(answer.status, 'delivered', 'the status for debt help')
  expectSame(decision.reasons[0]?.code, 'OK_STATUTORY_POWER', 'the reason for debt help')
  expect(
    decision.reasons.some((r) => r.law.some((law) => law.includes('8d'))),
    'Wgs 8d among the articles',
    decision.reasons,
  )
  expectSame(contacted(), 1, 'questions at the Wmo department')
}

const wmoAsksDebtHelp = async ({ as, tell, names, family, parties, run }: Scene): Promise<void> => {
  tell.asked('andersom: het Wmo-loket vraagt bij schuldhulp')
  const wmo = as('wmo-department')
  const contacted = counting(parties.debtHelp)
  const opened = await wmo.openCase({
    reference: `ZAAK-${run}-3`,
    municipality: '9901',
    persons: [{ bsn: family.adult.bsn }],
    purposes: ['wmo-access'],
    phase: 'investigation',
    coordinator: { id: 'consulent-4', organisation: wmoDepartment.oin },
    participants: [
      { organisation: wmoDepartment.oin, role: 'coordinator' },
      { organisation: debtHelp.oin, role: 'source' },
    ],
  })
  const answer = answered(
    await wmo.request({
      case: answered(opened, 201, 'opening the case').id,
      persons: [{ bsn: family.adult.bsn }],
      purpose: 'wmo-access',
      categories: [{ category: 'contact', why: 'Om het onderzoek met de inwoner af te spreken.' }],
      source: { oin: debtHelp.oin, why: 'Schuldhulp heeft de laatste gegevens.' },
      requestedBy: { id: 'consulent-4', function: 'wmo-consultant' },
      alternativesTried: 'Gebeld, geen gehoor.',
    }),
    201,
    'the request of the Wmo department',
  )
  const decision = only(answer.decisions, 'decision')
  names.set(decision.personId, family.adult.name.given)
  tell.outcome(answer)
  expectSame([answer.status, answer.data], ['needs-consent', null], 'the outcome for the Wmo department')
  expectSame(decision.reasons[0]?.code, 'CONSENT_MISSING_SUBJECT', 'the reason for the Wmo department')
  expect(
    decision.reasons.some((r) => r.law.some((law) => law.includes('5.1.1'))),
    'Wmo 5.1.1 lid 4 among the articles',
    decision.reasons,
  )
  expectSame(contacted(), 0, 'questions at debt help')
}

const teacherAsksAdvice = async ({ as, tell, family, now }: Scene): Promise<void> => {
  const { pupil } = family
  tell.asked(`een leerkracht over ${pupil.name.given} (7): mag ik melden bij Veilig Thuis?`)
  const advice = answered(
    await as('school').advice({
      municipality: '9901',
      persons: [
        {
          identity: {
            familyName: pupil.name.family,
            givenNames: pupil.name.given,
            birthDate: pupil.born.kind === 'date' ? pupil.born.on : '',
            postcode: pupil.address.postcode,
            houseNumber: String(pupil.address.number),
          },
        },
      ],
      purpose: 'veilig-thuis-report',
      categories: [{ category: 'safety', why: 'Blauwe plekken en angst om naar huis te gaan, drie keer gezien.' }],
      recipient: { oin: veiligThuis.oin },
      requestedBy: { id: 'leerkracht-6', function: 'teacher' },
      subjectMatter: 'Vermoeden van kindermishandeling bij een leerling van groep 4.',
      alternativesTried: 'Overlegd met de aandachtsfunctionaris en met Veilig Thuis, zonder naam.',
      informed: { deferred: { until: plusDays(localDate(now()), 28), reason: 'Eerst de veiligheid van het kind.' } },
      weighing: { steps: [1, 2, 4, 5], talkSkipped: 'veilig-thuis-advised', acute: false },
    }),
    200,
    "the teacher's advice",
  )
  const decision = only(advice.decisions, 'decision')
  tell.decisions(advice.decisions)
  expect(/^permit/.test(decision.outcome), 'a permit for the report', decision.outcome)
  expectSame(decision.reasons[0]?.code, 'OK_VT_REPORT', 'the reason for the teacher')
  tell.say('Geen zaak, geen toestemming nodig: de leerkracht mag melden (Wmo 5.2.6).')
}

/** Chapter 7: reuse inside the municipality, one way without consent (Wgs 8d), the other with it (Wmo 5.1.1 lid 4). */
export const tellOfTheMunicipality = async (scene: Scene): Promise<void> => {
  scene.tell.chapter(
    7,
    'Binnen de gemeente, en een zorg om een kind',
    'Wgs 8d, Wmo 5.1.1 lid 4, a report to Veilig Thuis',
  )
  await debtHelpAsksWmo(scene)
  await wmoAsksDebtHelp(scene)
  await teacherAsksAdvice(scene)
}
