import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { attachment } from '../../http/attachment.ts'
import { quarterIn, quarterOf, quartersOf, yearOf, type Quarter } from '../../audit/figures/quarters.ts'
import { type StuckFormat, yearAsText } from '../../audit/figures/stuck-export.ts'
import { figuresOf, quartersMade } from '../../audit/figures/stuck-store.ts'
import type { Call, Scope } from '../../http/caller.ts'
import { Problem } from '../../problems.ts'
import type { Db } from '../../store/database.ts'
import type { Area, Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { StuckPage } from './stuck-page.tsx'
import { words } from './words.ts'

/** What the page is made with. `db` is the console's own login. */
export interface StuckPorts {
  readonly db: Db
  /** Records that a year was given out; rejects where the log takes no entry: then nothing is. */
  readonly recordExport: (
    call: Call,
    asked: { readonly municipality: string; readonly year: number; readonly format: StuckFormat },
  ) => Promise<void>
}

const scope: readonly Scope[] = ['audit', 'privacy', 'admin']
const path = '/console/stuck'
const Asked = z.strictObject({
  _csrf: z.string(),
  year: z.string().regex(/^20[0-9]{2}$/),
  format: z.enum(['csv', 'json']),
})

/** `/console/stuck`: where exchanges get stuck (systeemknelpunten), in numbers that are nobody's; and a year of them to take along. */
export const stuckArea = (ports: StuckPorts): Area => ({
  place: { path, label: { nl: words.nl.place, en: words.en.place }, scope },
  routes: (tools) => routes(ports, tools),
})

/** Years that are over and of which figures were made. */
const yearsOver = (made: readonly Quarter[], localDate: string): readonly number[] =>
  [...new Set(made.filter((quarter) => quarter.endsWith('Q4')).map(yearOf))].filter(
    (year) => year < yearOf(quarterOf(localDate)),
  )

const routes =
  ({ db, recordExport }: StuckPorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance) => {
    app.get(path, page('stuck.show', scope, { shows: 'nothing' }), async (request, reply) => {
      const { language, call } = request
      const municipality = municipalityOf(request)
      const made = await quartersMade(db, municipality)
      const asked = quarterIn((request.query as { readonly quarter?: unknown }).quarter)
      const quarter = made.find((each) => each === asked) ?? made[0] ?? null
      const content = (
        <StuckPage
          {...{ language, quarter }}
          names={await desk.names(request)}
          figures={await figuresOf(db, municipality, made)}
          years={yearsOver(made, call.moment.localDate)}
          csrf={shower.csrf(reply)}
        />
      )
      return shower.show(request, reply, { title: words[language].title, content })
    })

    app.post(`${path}/export`, page('stuck.export', scope, { shows: 'nothing' }), async (request, reply) => {
      const { language, call } = request
      const { success, data } = Asked.safeParse(request.body)
      const municipality = municipalityOf(request)
      const made = await quartersMade(db, municipality)
      const year = Number(data?.year)
      if (!success || !yearsOver(made, call.moment.localDate).includes(year))
        throw new Problem('invalid-input', 'Choose a year that is over.')
      const quarters = quartersOf(year).filter((quarter) => made.includes(quarter))
      const names = await desk.names(request)
      const figures = await figuresOf(db, municipality, quarters)
      await recordExport(call, { municipality, year, format: data.format })
      const text = yearAsText(
        {
          ...{ municipality, year, definitions: words[language].definitions },
          quarters: quarters.map((quarter) => [quarter, figures.get(quarter) ?? []]),
          called: { cause: names.reason, purpose: names.purpose, kind: names.kind },
        },
        data.format,
      )
      return reply
        .type(data.format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
        .header('content-disposition', attachment(`waar-het-vastloopt-${municipality}-${String(year)}.${data.format}`))
        .send(text)
    })
  }
