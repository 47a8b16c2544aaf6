import type { FastifyReply, FastifyRequest } from 'fastify'
import { municipalityOf } from '../municipality.tsx'
import { type Answers, areWhole, type Filled, type Known, readAll } from './answers.ts'
import { kept } from './filled.ts'
import type { SharingPorts } from './ports.ts'
import { pathOf } from './steps.ts'

/** Reads what a visitor answered so far. */
export interface Answering {
  readonly filledOf: (request: FastifyRequest) => Filled
  readonly knownTo: (request: FastifyRequest) => Promise<Known>
  /** The four answers; null where one is lacking, and he was sent there. */
  readonly answersOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Answers | null>
}

/** What was answered, kept in the session, against the tables and the register of now. */
export const answering = ({ policyOf, store }: SharingPorts): Answering => {
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

  const answersOf = async (request: FastifyRequest, reply: FastifyReply): Promise<Answers | null> => {
    const { step, answers } = readAll(filledOf(request), await knownTo(request))
    if (areWhole(answers)) return answers
    await reply.redirect(pathOf(step), 303)
    return null
  }

  return { filledOf, knownTo, answersOf }
}
