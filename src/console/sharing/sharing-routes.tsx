import { fileURLToPath } from 'node:url'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Policy } from '../../policy/policies.ts'
import { Problem } from '../../problems.ts'
import type { Call } from '../../http/caller.ts'
import type { Area, Tools } from '../area.ts'
import { judge } from '../made-up/judged.ts'
import type { Shown } from '../made-up/shown.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { AnswerPage, RealAnswerPage } from './answer-page.tsx'
import {
  type AnswerFault,
  areWhole,
  type Answers,
  type Filled,
  type Known,
  readAll,
  readCategories,
  readPerson,
  readPurpose,
  readSides,
} from './answers.ts'
import { filledIn, kept } from './filled.ts'
import { madeUpFacts } from './made-up-facts.ts'
import type { Asking } from './question.tsx'
import { CategoriesPage } from './categories-page.tsx'
import { PersonPage } from './person-page.tsx'
import { PurposePage } from './purpose-page.tsx'
import { SidesPage } from './sides-page.tsx'
import {
  adviceQuestion,
  type AdviceQuestion,
  type RealFault,
  type RealFilled,
  realFaultsOf,
  realFilledIn,
} from './real-form.ts'
import { RealPage } from './real-page.tsx'
import type { SharingStore } from './sharing-store.ts'
import { words } from './words.ts'

/** What *Mag ik dit delen?* needs: the tables, the register, and the application's advice, which records it. */
export interface SharingPorts {
  readonly policyOf: (municipality: string) => Policy
  readonly store: SharingStore
  /** Problem `invalid-input` or `bsn-not-allowed` where the question has faults. */
  readonly advise: (call: Call, question: AdviceQuestion) => Promise<readonly Shown[]>
}

type Step = 1 | 2 | 3 | 4
const steps = ['1', '2', '3', '4'] as const
const pathOf = (step: number) => (step === 5 ? '/delen/antwoord' : `/delen/${String(step)}`)
const asking = page('sharing.ask', ['exchange'], { shows: 'nothing' })
const advising = page('sharing.advise', ['exchange'], { shows: 'persons' })

/** *Mag ik dit delen?*: advice in four questions for any professional, no person needed until the end. */
export const sharingArea = (ports: SharingPorts): Area => ({
  place: { path: '/delen', label: { nl: words.nl.title, en: words.en.title }, scope: ['exchange'] },
  styles: [
    fileURLToPath(new URL('../made-up/made-up.css', import.meta.url)),
    fileURLToPath(new URL('sharing.css', import.meta.url)),
  ],
  routes: (tools) => sharingRoutes(ports, tools),
})

const sharingRoutes =
  ({ policyOf, store, advise }: SharingPorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    const filledOf = (request: FastifyRequest): Filled => kept(request.session.get('sharing'))

    const knownTo = async (request: FastifyRequest): Promise<Known> => {
      const { caller, moment } = request.call
      const municipality = municipalityOf(request)
      const all = await store.participants(municipality, moment.localDate)
      return {
        tables: policyOf(municipality).tables,
        localDate: moment.localDate,
        ownKind: caller.kind,
        participants: all.filter(({ oin }) => oin !== caller.organisation),
      }
    }

    const showQuestion = async (
      request: FastifyRequest,
      reply: FastifyReply,
      step: Step,
      known: Known,
      { filled, faults = [] }: { readonly filled: Filled; readonly faults?: readonly AnswerFault[] },
    ) => {
      const { language } = request
      const t = words[language]
      const answers = readAll(filled, known).answers
      const names = await desk.names(request)
      const common: Asking = { language, names, known, filled, faults, csrf: shower.csrf(reply) }
      const { direction, other, purpose } = answers
      const sides = direction === undefined || other === undefined ? null : { direction, other }
      if (step === 2 && sides === null) return reply.redirect(pathOf(1), 303)
      if (step === 3 && purpose === undefined) return reply.redirect(pathOf(2), 303)
      const titles = { 1: t.sides, 2: t.purpose, 3: t.categories, 4: t.person }
      const content =
        step === 2 && sides !== null ? (
          <PurposePage {...common} sides={sides} />
        ) : step === 3 && purpose !== undefined ? (
          <CategoriesPage {...common} purpose={purpose} />
        ) : step === 4 ? (
          <PersonPage {...common} />
        ) : (
          <SidesPage {...common} />
        )
      return shower.show(request, reply, {
        title: `${faults.length > 0 ? `${t.faults}: ` : ''}${titles[step]} (${t.step(step)})`,
        status: faults.length > 0 ? 422 : 200,
        content,
      })
    }

    app.get('/delen', asking, async (request, reply) =>
      showQuestion(request, reply, 1, await knownTo(request), { filled: filledOf(request) }),
    )

    for (const name of steps) {
      const step = Number(name) as Step
      app.get(`/delen/${name}`, asking, async (request, reply) => {
        const known = await knownTo(request)
        const filled = filledOf(request)
        const { step: first } = readAll(filled, known)
        // A question comes after those before it.
        if (first < step) return reply.redirect(pathOf(first), 303)
        return showQuestion(request, reply, step, known, { filled })
      })

      app.post(`/delen/${name}`, asking, async (request, reply) => {
        const known = await knownTo(request)
        const filled = { ...filledOf(request), ...filledIn(request.body, step) }
        const isBack = (request.body as { readonly do?: unknown } | null)?.do === 'back'
        const before = readAll(filled, known)
        const faults = isBack || before.step > step ? [] : faultsAt(step, filled, known)
        if (faults.length > 0) return showQuestion(request, reply, step, known, { filled, faults })
        request.session.set('sharing', filled)
        if (isBack) return reply.redirect(pathOf(Math.max(1, step - 1)), 303)
        return reply.redirect(pathOf(Math.min(before.step, step + 1)), 303)
      })
    }

    app.post('/delen/opnieuw', asking, async (request, reply) => {
      request.session.set('sharing', {})
      return reply.redirect('/delen', 303)
    })

    /** The four answers; null where one is lacking, and he was sent there. */
    const answersOf = async (request: FastifyRequest, reply: FastifyReply): Promise<Answers | null> => {
      const { step, answers } = readAll(filledOf(request), await knownTo(request))
      if (areWhole(answers)) return answers
      await reply.redirect(pathOf(step), 303)
      return null
    }

    app.get('/delen/antwoord', asking, async (request, reply) => {
      const answers = await answersOf(request, reply)
      if (answers === null) return reply
      const { language, moment } = request
      const municipality = municipalityOf(request)
      const policy = policyOf(municipality)
      const partyOf = (oin: string) => store.party(municipality, oin, moment.localDate)
      const situation = {
        ...{ municipality, moment },
        self: await partyOf(request.call.caller.organisation),
        other: answers.other.oin === null ? null : await partyOf(answers.other.oin),
      }
      const { whole } = judge(policy, madeUpFacts(policy.tables, situation, answers), language)
      const purpose = policy.tables.purposes[answers.purpose]
      const content = (
        <AnswerPage
          {...{ language, names: await desk.names(request), answers, shown: whole }}
          asksCase={purpose?.case === 'required'}
          mayName={purpose?.anonymous !== true}
          csrf={shower.csrf(reply)}
        />
      )
      return shower.show(request, reply, { title: words[language].answer, content })
    })

    const showReal = (
      request: FastifyRequest,
      reply: FastifyReply,
      filled: RealFilled = realFilledIn({}),
      faults: readonly RealFault[] = [],
    ) => {
      const { language } = request
      const t = words[language]
      return shower.show(request, reply, {
        title: `${faults.length > 0 ? `${t.faults}: ` : ''}${t.real}`,
        status: faults.length > 0 ? 422 : 200,
        content: <RealPage {...{ language, filled, faults }} csrf={shower.csrf(reply)} />,
      })
    }

    app.get('/delen/persoon', asking, async (request, reply) => {
      const answers = await answersOf(request, reply)
      return answers === null ? reply : showReal(request, reply)
    })

    app.post('/delen/persoon', advising, async (request, reply) => {
      // A form that comes back shows nothing but what its sender wrote himself: there is no look to record.
      const formAgain = async (filled: RealFilled, faults: readonly RealFault[]) => {
        await desk.looked(request, () => Promise.resolve())
        return showReal(request, reply, filled, faults)
      }
      const answers = await answersOf(request, reply)
      if (answers === null) return reply
      const { language, call, moment } = request
      const filled = realFilledIn(request.body)
      const municipality = municipalityOf(request)
      const { question, faults } = adviceQuestion(answers, filled, { municipality, localDate: moment.localDate })
      if (question === null) return formAgain(filled, faults)
      try {
        // Recorded as the API records it, before anything of it is known here.
        const shown = await desk.looked(request, () => advise({ ...call, operation: 'advice.create' }, question))
        const content = <RealAnswerPage {...{ language, names: await desk.names(request), shown }} />
        return shower.show(request, reply, { title: words[language].realTitle, content })
      } catch (error) {
        const wrong = error instanceof Problem ? error : null
        if (wrong?.code !== 'invalid-input' && wrong?.code !== 'bsn-not-allowed') throw error
        return formAgain(filled, realFaultsOf(wrong.code, wrong.invalidParams))
      }
    })
  }

const faultsAt = (step: Step, filled: Filled, known: Known): readonly AnswerFault[] => {
  const { answers } = readAll(filled, known)
  const { direction, other, purpose } = answers
  if (step === 1) return readSides(filled, known).faults
  if (step === 4) return readPerson(filled).faults
  if (step === 2 && direction !== undefined && other !== undefined)
    return readPurpose(filled, { direction, other }, known).faults
  if (step === 3 && purpose !== undefined) return readCategories(filled, purpose, known).faults
  return []
}
