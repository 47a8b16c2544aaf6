import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Language } from '../../pages/words.ts'
import { AccessRulesBody } from '../../participants/participant-schema.ts'
import { SuspensionBody } from '../../participants/leaving-schema.ts'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { changeWords } from './change-words.ts'
import { type Changing, type MadeBy, makeChange, sentIn, showChange } from './changing.tsx'
import type { ShownParticipant } from './participant-store.ts'
import { path, pathOf } from './participants-page.tsx'
import { participantIn } from './participant-in.ts'
import type { ParticipantsPorts } from './ports.ts'
import { words } from './words.ts'
import { WordChoice } from './word-choice.tsx'

const nothing = { shows: 'nothing' } as const

/** Reasons of a suspension that one can choose: `notice` is told by itself. */
const suspensionReasons = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words[language].suspensionReasons).filter(([reason]) => reason !== 'notice'))

/** What one can do to a participant: each change first says what it does, and goes through the port of the API. */
export const changeRoutes =
  (ports: ParticipantsPorts, { shower }: Tools) =>
  async (app: FastifyInstance) => {
    const { db, leaving, room } = ports

    interface Form {
      readonly at: string
      readonly operation: string
      readonly form: (request: FastifyRequest, one: ShownParticipant) => Omit<Changing, 'name' | 'back' | 'action'>
      readonly made: (request: FastifyRequest, one: ShownParticipant) => Omit<MadeBy, 'next'>
    }
    const add = ({ at, operation, form, made }: Form) => {
      const changing = (request: FastifyRequest, one: ShownParticipant): Changing => ({
        ...{ ...form(request, one), name: one.name, action: request.url.split('?')[0] ?? '' },
        back: [pathOf(one.oin), one.name],
      })
      const config = page(operation, ['admin'], nothing)
      app.get(`${path}/:oin/${at}`, config, async (request, reply) =>
        showChange(shower, request, reply, changing(request, await participantIn(db, request))),
      )
      app.post(`${path}/:oin/${at}`, config, async (request, reply) => {
        const one = await participantIn(db, request)
        const by = { ...made(request, one), next: pathOf(one.oin) }
        return makeChange(shower, request, reply, changing(request, one), by)
      })
    }
    const as = (request: FastifyRequest, operation: string) => ({ ...request.call, operation })

    add({
      ...{ at: 'suspension', operation: 'participants.suspend' },
      form: ({ language }) => ({
        kind: 'suspend',
        fields: (sent, faults) => (
          <WordChoice
            {...{ name: 'reason', label: changeWords[language].reason, sent, faults }}
            options={suspensionReasons(language)}
          />
        ),
      }),
      made: (request, { oin }) => {
        const said = { municipality: municipalityOf(request), reason: sentIn(request).of('reason') }
        const body = SuspensionBody.safeParse(said)
        const { reasonFault } = changeWords[request.language]
        return {
          faults: body.success ? [] : [{ name: 'reason', text: reasonFault }],
          make: async () =>
            leaving.suspend(as(request, 'participants.suspensions.create'), oin, SuspensionBody.parse(said)),
        }
      },
    })

    add({
      ...{ at: 'suspensions/:id/lifting', operation: 'participants.resume' },
      form: () => ({ kind: 'resume' }),
      made: (request, { oin }) => ({
        faults: [],
        make: () => {
          const { id } = request.params as { readonly id: string }
          return leaving.resume(as(request, 'participants.suspensions.lift'), oin, id)
        },
      }),
    })

    add({
      ...{ at: 'notice', operation: 'participants.terminate' },
      form: () => ({ kind: 'notice' }),
      made: (request, { oin }) => ({
        faults: [],
        make: () =>
          leaving.terminate(as(request, 'participants.terminations.create'), oin, {
            municipality: municipalityOf(request),
          }),
      }),
    })

    add({
      ...{ at: 'access', operation: 'participants.access' },
      form: ({ language }) => ({
        kind: 'access',
        fields: (sent, faults) => (
          <WordChoice
            {...{ name: 'senderConstraint', label: changeWords[language].constraint, sent, faults }}
            options={changeWords[language].constraints}
          />
        ),
      }),
      made: (request, { oin }) => {
        const said = { senderConstraint: sentIn(request).of('senderConstraint') }
        const t = changeWords[request.language]
        const isOne = Object.hasOwn(t.constraints, said.senderConstraint)
        return {
          faults: isOne ? [] : [{ name: 'senderConstraint', text: t.chooseFault }],
          make: async () =>
            room.demand(
              as(request, 'participants.access-rules.create'),
              oin,
              AccessRulesBody.parse(said).senderConstraint,
            ),
        }
      },
    })
  }
