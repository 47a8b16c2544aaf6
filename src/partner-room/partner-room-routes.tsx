import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { SourceTaskRefusal } from '../inbox/task-schema.ts'
import { positionOf } from '../http/answer-page.ts'
import { markOf } from '../pages/mark.ts'
import { type Filled, filledIn } from '../pages/filled.ts'
import type { Shower } from '../pages/page.tsx'
import { Problem } from '../problems.ts'
import { readAnswer } from './answer-form.ts'
import { AnswerPage } from './answer-page.tsx'
import { askedIn, type FieldFault, sentBy } from './filled.ts'
import { formWords, type Fault } from './form-words.ts'
import { RefusalPage } from './refusal-page.tsx'
import type { PartnerRoom } from './room.ts'
import { TaskPage } from './task-page.tsx'
import { TasksPage } from './tasks-page.tsx'
import { words } from './words.ts'

const path = '/partner/tasks'
const perPage = 25
const on = (operation: string) => ({ config: { operation: `source-tasks.${operation}`, scope: ['source'] as const } })
const idIn = (request: FastifyRequest): string => (request.params as { readonly id: string }).id
const professionalIn = ({ caller }: FastifyRequest): string => caller?.professional?.id ?? ''

/**
 * The partner's room: `/partner/tasks`. Every page that shows what is asked reads the task as the API does, so that the look is in
 * the log before anything is shown; what is sent goes through the same ports, checks and entries.
 */
export const partnerRoutes = (room: PartnerRoom) => (shower: Shower) => {
  const { tasks, names } = room
  const look = (request: FastifyRequest) =>
    tasks.read({ ...request.call, operation: 'source-tasks.read' }, idIn(request))

  const showAnswer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    filled: Filled = {},
    faults: readonly FieldFault[] = [],
  ) => {
    const { id, question } = await look(request)
    const { language } = request
    const { person } = question
    const asked = askedIn(question, room.categoriesOf(id))
    return shower.show(request, reply, {
      title: `${faults.length > 0 ? `${formWords[language].faults}: ` : ''}${formWords[language].answerTitle} ${markOf(id)}`,
      status: faults.length > 0 ? 422 : 200,
      content: <AnswerPage {...{ language, id, person, asked, filled, faults, names }} csrf={shower.csrf(reply)} />,
    })
  }

  const showRefusal = async (request: FastifyRequest, reply: FastifyReply, reason = '', fault: Fault | null = null) => {
    const { id, question } = await look(request)
    const { language } = request
    const { person } = question
    return shower.show(request, reply, {
      title: formWords[language].refuseTitle,
      status: fault === null ? 200 : 422,
      content: <RefusalPage {...{ language, id, person, reason, fault }} csrf={shower.csrf(reply)} />,
    })
  }

  return async (app: FastifyInstance): Promise<void> => {
    app.get(path, on('list'), async (request, reply) => {
      const { language, call } = request
      const { organisation, municipalities } = call.caller
      const { cursor, done } = request.query as { readonly cursor?: unknown; readonly done?: unknown }
      const bound = [call.operation, municipalities]
      const after = positionOf(room.cursors.open(organisation, bound, typeof cursor === 'string' ? cursor : undefined))
      const { items, next } = await tasks.page(call, after, perPage)
      const content = (
        <TasksPage
          {...{ language, items, professional: professionalIn(request), at: call.moment.at }}
          next={next === null ? null : room.cursors.seal(organisation, bound, next)}
          isFirst={after === null}
          done={done === 'answered' || done === 'refused' ? done : null}
        />
      )
      return shower.show(request, reply, { title: words[language].tasks, content })
    })

    app.get(`${path}/:id`, on('read'), async (request, reply) => {
      const { language, call } = request
      const task = await look(request)
      const content = (
        <TaskPage
          {...{ language, task, professional: professionalIn(request), at: call.moment.at, names }}
          csrf={shower.csrf(reply)}
        />
      )
      return shower.show(request, reply, { title: words[language].task(markOf(task.id)), content })
    })

    app.post(`${path}/:id/claim`, on('claim'), async (request, reply) => {
      const { id } = await tasks.claim(request.call, idIn(request))
      return reply.redirect(`${path}/${id}`, 303)
    })

    app.get(`${path}/:id/answer`, on('read'), (request, reply) => showAnswer(request, reply))

    app.post(`${path}/:id/answer`, on('answer'), async (request, reply) => {
      const id = idIn(request)
      const filled = filledIn(request.body)
      const asked = sentBy(filled, room.categoriesOf(id))
      if (asked.length === 0) throw new Problem('invalid-input', 'This form holds nothing that was asked.')
      if (filled['do'] !== 'send') return showAnswer(request, reply, filled)
      const { answer, faults } = readAnswer(filled, asked, request.moment.localDate)
      if (answer === null) return showAnswer(request, reply, filled, faults)
      try {
        await tasks.answer(request.call, id, answer)
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'invalid-input') throw error
        const name = `share.${asked[0]?.category ?? ''}`
        return showAnswer(request, reply, filled, [{ name, fault: 'misfit' }])
      }
      return reply.redirect(`${path}?done=answered`, 303)
    })

    app.get(`${path}/:id/refusal`, on('read'), (request, reply) => showRefusal(request, reply))

    app.post(`${path}/:id/refusal`, on('refuse'), async (request, reply) => {
      const reason = (filledIn(request.body)['reason'] ?? '').trim()
      const said = SourceTaskRefusal.safeParse({ reason: reason === '' ? null : reason })
      if (!said.success) return showRefusal(request, reply, reason, reason.length > 500 ? 'too-long' : 'bsn')
      await tasks.refuse(request.call, idIn(request), said.data.reason)
      return reply.redirect(`${path}?done=refused`, 303)
    })
  }
}
