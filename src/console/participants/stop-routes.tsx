import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Select } from '../../pages/select.tsx'
import { TextField } from '../../pages/text-fields.tsx'
import { P } from '../../pages/parts.tsx'
import { StopBody } from '../../participants/stop-schema.ts'
import { Problem } from '../../problems.ts'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import type { Names } from '../names.ts'
import { page } from '../page-config.ts'
import { faultOf, type FieldFault } from './change-page.tsx'
import { WordChoice } from './change-routes.tsx'
import { changeWords } from './change-words.ts'
import { type Changing, makeChange, type Sent, sentIn, showChange } from './changing.tsx'
import { listStops } from './participant-store.ts'
import { path, pathOf } from './participants-page.tsx'
import { participantIn, type ParticipantsPorts } from './participants-routes.tsx'
import { listParticipants } from './participants-store.ts'
import { stopTitle } from './still-view.tsx'
import { stopWords } from './stop-words.ts'
import { words } from './words.ts'

const nothing = { shows: 'nothing' } as const
const stopsPath = `${path}/stops`

/** Stopping at once, and lifting by two people, through the port of the API. */
export const stopRoutes =
  (ports: ParticipantsPorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance) => {
    const { db, stops } = ports

    /** What a form says as a body of the API, or which of its fields are wrong. */
    const bodyOf = (request: FastifyRequest, what: Readonly<Record<string, unknown>>): StopBody | null => {
      const said = { municipality: municipalityOf(request), reason: sentIn(request).of('reason'), ...what }
      return StopBody.safeParse(said).data ?? null
    }
    const reasonFaults = (request: FastifyRequest): readonly FieldFault[] => {
      const isOne = Object.hasOwn(words[request.language].stopReasons, sentIn(request).of('reason'))
      return isOne ? [] : [{ name: 'reason', text: changeWords[request.language].reasonFault }]
    }
    const make = (request: FastifyRequest, body: StopBody | null) => async () => {
      if (body === null) throw new Problem('invalid-input', 'This cannot be stopped like this.')
      await stops.make({ ...request.call, operation: 'stops.create' }, body)
    }
    const ReasonOf = ({ request, sent, faults }: InForm) => (
      <WordChoice
        {...{ name: 'reason', label: changeWords[request.language].reason, sent, faults }}
        options={words[request.language].stopReasons}
      />
    )

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
    const ofOne = page('participants.stop', ['admin'], nothing)
    app.get(`${path}/:oin/stop`, ofOne, async (request, reply) =>
      showChange(shower, request, reply, (await ofParticipant(request)).changing),
    )
    app.post(`${path}/:oin/stop`, ofOne, async (request, reply) => {
      const { one, changing } = await ofParticipant(request)
      const what = sentIn(request).of('what')
      const isOne = what === 'participant' || what === 'source'
      const { chooseFault } = changeWords[request.language]
      const faults = [...(isOne ? [] : [{ name: 'what', text: chooseFault }]), ...reasonFaults(request)]
      const body = isOne ? bodyOf(request, { [what]: one.oin }) : null
      return makeChange(shower, request, reply, changing, { faults, make: make(request, body), next: pathOf(one.oin) })
    })

    const other = async (request: FastifyRequest): Promise<Changing> => {
      const { language, call } = request
      const t = changeWords[language]
      const names = await desk.names(request)
      const all = await listParticipants(db, municipalityOf(request), call.moment.localDate)
      const { purposes } = ports.known(municipalityOf(request))
      const options = (list: readonly string[], name: (word: string) => string) =>
        list.map((value) => ({ value, label: name(value) }))
      return {
        ...{ kind: 'stopOther', name: '', action: `${stopsPath}/new`, back: [stopsPath, stopWords[language].title] },
        fields: (sent, faults) => (
          <>
            <WordChoice
              {...{ name: 'what', label: t.whatStops, sent, faults }}
              options={{ purpose: t.aPurpose, professional: t.aProfessional }}
            />
            <Select
              {...{ name: 'purpose', label: t.purpose, value: sent.of('purpose'), none: t.choose }}
              options={options(purposes, names.purpose)}
              fault={faultOf(faults, 'purpose')}
            />
            <Select
              {...{ name: 'organisation', label: t.organisation, value: sent.of('organisation'), none: t.choose }}
              options={options(
                all.map(({ oin }) => oin),
                names.organisation,
              )}
              fault={faultOf(faults, 'organisation')}
            />
            <TextField
              {...{ name: 'professional', label: t.professional, hint: t.professionalHint, maxLength: 80 }}
              value={sent.of('professional')}
              fault={faultOf(faults, 'professional')}
            />
            <ReasonOf {...{ request, sent, faults }} />
            <P>{t.aboutPerson}</P>
          </>
        ),
      }
    }
    const anew = page('participants.stop-other', ['admin'], nothing)
    app.get(`${stopsPath}/new`, anew, async (request, reply) =>
      showChange(shower, request, reply, await other(request)),
    )
    app.post(`${stopsPath}/new`, anew, async (request, reply) => {
      const sent = sentIn(request)
      const what = sent.of('what')
      const faults = [...otherFaults(request, sent), ...reasonFaults(request)]
      const professional = { organisation: sent.of('organisation'), id: sent.of('professional') }
      const body = bodyOf(request, what === 'purpose' ? { purpose: sent.of('purpose') } : { professional })
      const misfit = faults.length === 0 && body === null
      const { fieldFault, professional: called } = changeWords[request.language]
      const wrong = misfit ? [{ name: 'professional', text: fieldFault(called) }] : faults
      return makeChange(shower, request, reply, await other(request), {
        ...{ faults: wrong, make: make(request, body), next: stopsPath },
      })
    })

    const lifting = async (request: FastifyRequest): Promise<Changing> => {
      const { id } = request.params as { readonly id: string }
      const { language } = request
      const found = (await listStops(db, municipalityOf(request))).find((stop) => stop.id === id)
      if (found === undefined) throw new Problem('not-found', 'There is no such stop here.')
      const names: Names = await desk.names(request)
      return {
        ...{ kind: 'liftStop', name: '', action: `${stopsPath}/${id}/lifting` },
        back: [stopsPath, stopWords[language].title],
        fields: () => (
          <p class="utrecht-paragraph">
            <strong>{stopTitle(found, names, language, true)}</strong>
          </p>
        ),
      }
    }
    const lift = page('participants.stop-lift', ['admin'], nothing)
    app.get(`${stopsPath}/:id/lifting`, lift, async (request, reply) =>
      showChange(shower, request, reply, await lifting(request)),
    )
    app.post(`${stopsPath}/:id/lifting`, lift, async (request, reply) => {
      const { id } = request.params as { readonly id: string }
      return makeChange(shower, request, reply, await lifting(request), {
        ...{ faults: [], next: stopsPath },
        make: () => stops.lift({ ...request.call, operation: 'stops.lift' }, id),
      })
    })
  }

interface InForm {
  readonly request: FastifyRequest
  readonly sent: Sent
  readonly faults: readonly FieldFault[]
}

const otherFaults = (request: FastifyRequest, sent: Sent): readonly FieldFault[] => {
  const t = changeWords[request.language]
  const what = sent.of('what')
  const empty = (name: string, label: string) => (sent.of(name) === '' ? [{ name, text: t.fieldFault(label) }] : [])
  if (what === 'purpose') return empty('purpose', t.purpose)
  if (what === 'professional')
    return [...empty('organisation', t.organisation), ...empty('professional', t.professional)]
  return [{ name: 'what', text: t.chooseFault }]
}
