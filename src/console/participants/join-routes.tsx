import type { FastifyInstance, FastifyRequest } from 'fastify'
import { CheckField } from '../../pages/choice-fields.tsx'
import { DayField, TextField } from '../../pages/text-fields.tsx'
import { Select } from '../../pages/select.tsx'
import { H2, P } from '../../pages/parts.tsx'
import { ParticipantBody } from '../../participants/participant-schema.ts'
import { Problem } from '../../problems.ts'
import type { Tools } from '../area.ts'
import { capital } from '../capital.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { faultOf, type FieldFault } from './change-page.tsx'
import { WordChoice } from './word-choice.tsx'
import { changeWords, type JoinField } from './change-words.ts'
import { type Changing, makeChange, type Sent, sentIn, showChange } from './changing.tsx'
import { path, pathOf } from './participants-page.tsx'
import type { ParticipantsPorts } from './ports.ts'
import { words } from './words.ts'

const joinPath = `${path}/join`

/** An organisation that is to take part, by the same port as the API; how it is asked as a source is the operator's to set. */
export const joinRoutes =
  (ports: ParticipantsPorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance) => {
    const joining = async (request: FastifyRequest): Promise<Changing> => {
      const { language } = request
      const t = changeWords[language]
      const names = await desk.names(request)
      const { kinds, categories } = ports.known(municipalityOf(request))
      const sorted = (list: readonly string[], name: (word: string) => string) =>
        list
          .map((value) => ({ value, label: capital(name(value)) }))
          .toSorted((a, b) => a.label.localeCompare(b.label, language))
      return {
        ...{ kind: 'join', name: '', action: joinPath, back: [path, words[language].title] },
        fields: (sent, faults) => {
          const field = (name: JoinField) => ({
            ...{ name, label: t.fields[name], value: sent.of(name), fault: faultOf(faults, name) },
            ...(t.hints[name] === undefined ? {} : { hint: t.hints[name] }),
          })
          return (
            <>
              <TextField {...field('oin')} maxLength={20} inputMode="numeric" />
              <TextField {...field('name')} maxLength={200} />
              <Select {...field('kind')} none={t.choose} options={sorted(kinds, names.kind)} />
              <WordChoice
                {...{ name: 'relations', label: t.fields.relations, sent, faults, options: words[language].relation }}
              />
              <H2>{t.parts.agreement}</H2>
              <DayField {...field('from')} />
              <DayField {...field('until')} />
              <TextField {...field('reference')} maxLength={80} />
              <TextField {...field('version')} maxLength={80} />
              <TextField {...field('acceptedBy')} maxLength={80} />
              <DayField {...field('acceptedOn')} />
              <div class="field--short">
                <TextField {...field('noticeMonths')} maxLength={2} inputMode="numeric" />
              </div>
              <H2>{t.parts.data}</H2>
              <CheckField
                {...{ name: 'categories', label: t.fields.categories, values: sent.all('categories') }}
                options={sorted(categories, names.category)}
                fault={faultOf(faults, 'categories')}
              />
              <TextField {...field('registers')} maxLength={200} />
              <TextField {...field('jwksUrl')} maxLength={500} />
              <P>
                {t.connectorText} <code class="whole-id">npm run admin -- participant connector</code>
              </P>
            </>
          )
        },
      }
    }
    const config = page('participants.join', ['admin'], { shows: 'nothing' })
    app.get(joinPath, config, async (request, reply) => showChange(shower, request, reply, await joining(request)))
    app.post(joinPath, config, async (request, reply) => {
      const sent = sentIn(request)
      const body = ParticipantBody.safeParse(bodyIn(sent, municipalityOf(request)))
      const faults = body.success ? [] : faultsIn(request, body.error.issues)
      const make = async () => {
        if (body.data === undefined) throw new Problem('invalid-input', 'The participant cannot be added like this.')
        await ports.room.add({ ...request.call, operation: 'participants.create' }, body.data)
      }
      return makeChange(shower, request, reply, await joining(request), { faults, make, next: pathOf(sent.of('oin')) })
    })
  }

/** The body of the API that a form says; what was left empty is left out. */
const bodyIn = (sent: Sent, municipality: string): Readonly<Record<string, unknown>> => {
  const said = (name: JoinField) => (sent.of(name) === '' ? {} : { [name]: sent.of(name) })
  const [reference, version, acceptedBy, acceptedOn] = ['reference', 'version', 'acceptedBy', 'acceptedOn'].map(sent.of)
  const isText = [reference, version, acceptedBy, acceptedOn].some((part) => part !== '')
  const registers = sent.of('registers').split(/[\s,]+/)
  const months = sent.of('noticeMonths')
  return {
    ...{ municipality, oin: sent.of('oin'), name: sent.of('name'), kind: sent.of('kind') },
    ...{ ...said('from'), ...said('until'), ...said('relations'), ...said('jwksUrl') },
    ...(isText ? { text: { reference, version, acceptedBy, acceptedOn } } : {}),
    ...(months === '' ? {} : { noticeMonths: /^[0-9]{1,2}$/.test(months) ? Number(months) : months }),
    ...(sent.of('registers') === '' ? {} : { registers: registers.filter((word) => word !== '') }),
    ...(sent.all('categories').length === 0 ? {} : { categories: sent.all('categories') }),
  }
}

/** Which field each fault of the body is about; each field once. */
const faultsIn = (
  request: FastifyRequest,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): readonly FieldFault[] => {
  const t = changeWords[request.language]
  const names = issues.map(({ path: at }) => String(at[0] === 'text' ? at[1] : at[0]))
  return [...new Set(names)].flatMap((name) =>
    isField(name, t.fields) ? [{ name, text: t.fieldFault(t.fields[name]) }] : [],
  )
}

const isField = (name: string, fields: Readonly<Record<JoinField, string>>): name is JoinField =>
  Object.hasOwn(fields, name)
