import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Tools } from '../area.ts'
import { page } from '../page-config.ts'
import { changeWords } from './change-words.ts'
import { type Changing, makeChange, sentIn, showChange } from './changing.tsx'
import { path, pathOf } from './participants-page.tsx'
import { participantIn } from './participant-in.ts'
import type { ParticipantsPorts } from './ports.ts'
import { stopBody, stopMade } from './stop-made.ts'
import { reasonFaults, ReasonOf } from './stop-reason.tsx'
import { WordChoice } from './word-choice.tsx'

/** Stopping one participant at once, whole or as a source. */
export const participantStopRoutes =
  ({ db, stops }: ParticipantsPorts, { shower }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    const ofParticipant = async (request: FastifyRequest) => {
      const one = await participantIn(db, request)
      const t = changeWords[request.language]
      const changing: Changing = {
        ...{ kind: 'stop', name: one.name, action: `${pathOf(one.oin)}/stop`, back: [pathOf(one.oin), one.name] },
        fields: (sent, faults) => (
          <>
            <WordChoice
              {...{ name: 'what', label: t.whatStops, sent, faults }}
              options={{ participant: t.asWhole, source: t.asSource }}
            />
            <ReasonOf {...{ request, sent, faults }} />
          </>
        ),
      }
      return { one, changing }
    }
    const ofOne = page('participants.stop', ['admin'], { shows: 'nothing' })
    app.get(`${path}/:oin/stop`, ofOne, async (request, reply) =>
      showChange(shower, request, reply, (await ofParticipant(request)).changing),
    )
    app.post(`${path}/:oin/stop`, ofOne, async (request, reply) => {
      const { one, changing } = await ofParticipant(request)
      const what = sentIn(request).of('what')
      const isOne = what === 'participant' || what === 'source'
      const { chooseFault } = changeWords[request.language]
      const faults = [...(isOne ? [] : [{ name: 'what', text: chooseFault }]), ...reasonFaults(request)]
      const body = isOne ? stopBody(request, { [what]: one.oin }) : null
      return makeChange(shower, request, reply, changing, {
        faults,
        make: stopMade(stops, request, body),
        next: pathOf(one.oin),
      })
    })
  }
