import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Tools } from '../area.ts'
import type { Answering } from './answering.ts'
import { type AnswerFault, type Filled, type Known, readAll } from './answers.ts'
import { CategoriesPage } from './categories-page.tsx'
import { filledIn } from './filled.ts'
import { PersonPage } from './person-page.tsx'
import { PurposePage } from './purpose-page.tsx'
import type { Asking } from './question.tsx'
import { SidesPage } from './sides-page.tsx'
import { asking, faultsAt, pathOf, type Step, steps } from './steps.ts'
import { words } from './words.ts'

/** The four questions, each on a page of its own. */
export const questionRoutes =
  ({ filledOf, knownTo }: Answering, { shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
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
  }
