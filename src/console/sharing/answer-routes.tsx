import type { FastifyInstance } from 'fastify'
import type { Tools } from '../area.ts'
import { judge } from '../made-up/judged.ts'
import { municipalityOf } from '../municipality.tsx'
import { AnswerPage } from './answer-page.tsx'
import type { Answering } from './answering.ts'
import { madeUpFacts } from './made-up-facts.ts'
import type { SharingPorts } from './ports.ts'
import { asking } from './steps.ts'
import { words } from './words.ts'

/** The answer to the four questions, about a made-up person. */
export const answerRoutes =
  ({ policyOf, store }: SharingPorts, { answersOf }: Answering, { shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
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
  }
