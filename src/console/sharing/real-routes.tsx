import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../problems.ts'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { RealAnswerPage } from './answer-page.tsx'
import type { Answering } from './answering.ts'
import type { SharingPorts } from './ports.ts'
import { adviceQuestion, type RealFault, realFaultsOf, type RealFilled, realFilledIn } from './real-form.ts'
import { RealPage } from './real-page.tsx'
import { asking } from './steps.ts'
import { words } from './words.ts'

const advising = page('sharing.advise', ['exchange'], { shows: 'persons' })

/** The same about a real person, as the application advises it. */
export const realRoutes =
  ({ advise }: SharingPorts, { answersOf }: Answering, { shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
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
