import type { FastifyInstance, FastifyRequest } from 'fastify'
import { P } from '../../pages/parts.tsx'
import { Select } from '../../pages/select.tsx'
import { TextField } from '../../pages/text-fields.tsx'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { faultOf, type FieldFault } from './change-page.tsx'
import { changeWords } from './change-words.ts'
import { type Changing, makeChange, type Sent, sentIn, showChange } from './changing.tsx'
import type { ParticipantsPorts } from './ports.ts'
import { listParticipants } from './participants-store.ts'
import { stopBody, stopMade } from './stop-made.ts'
import { reasonFaults, ReasonOf } from './stop-reason.tsx'
import { stopsPath } from './stops-page.tsx'
import { stopWords } from './stop-words.ts'
import { WordChoice } from './word-choice.tsx'

/** Stopping a purpose, or one professional, at once. */
export const otherStopRoutes =
  ({ db, stops, known }: ParticipantsPorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    const other = async (request: FastifyRequest): Promise<Changing> => {
      const { language, call } = request
      const t = changeWords[language]
      const names = await desk.names(request)
      const all = await listParticipants(db, municipalityOf(request), call.moment.localDate)
      const { purposes } = known(municipalityOf(request))
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
    const anew = page('participants.stop-other', ['admin'], { shows: 'nothing' })
    app.get(`${stopsPath}/new`, anew, async (request, reply) =>
      showChange(shower, request, reply, await other(request)),
    )
    app.post(`${stopsPath}/new`, anew, async (request, reply) => {
      const sent = sentIn(request)
      const what = sent.of('what')
      const faults = [...otherFaults(request, sent), ...reasonFaults(request)]
      const professional = { organisation: sent.of('organisation'), id: sent.of('professional') }
      const body = stopBody(request, what === 'purpose' ? { purpose: sent.of('purpose') } : { professional })
      const misfit = faults.length === 0 && body === null
      const { fieldFault, professional: called } = changeWords[request.language]
      const wrong = misfit ? [{ name: 'professional', text: fieldFault(called) }] : faults
      return makeChange(shower, request, reply, await other(request), {
        ...{ faults: wrong, make: stopMade(stops, request, body), next: stopsPath },
      })
    })
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
