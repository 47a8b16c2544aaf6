import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FilterOwner, SavedFilters } from '../../audit/exchanges/saved-filters.ts'
import { textHoldsBsn } from '../../http/bsn.ts'
import type { Shower } from '../../pages/page.tsx'
import { page } from '../page-config.ts'
import { addressOf, type FilterRead, said, toKeep, unwritable } from './filter.ts'
import type { SaveFault } from './save-form.tsx'
import { SavePage } from './save-page.tsx'
import { words } from './words.ts'

const scope = ['audit', 'privacy'] as const
const nothing = { shows: 'nothing' } as const

/** Keeping a search and removing it: through the application, as the console writes nothing. */
export const savedRoutes =
  (parts: {
    readonly keeping: Pick<SavedFilters, 'save' | 'remove'>
    readonly path: string
    readonly ownerOf: (request: FastifyRequest) => FilterOwner
    readonly filterIn: (request: FastifyRequest, given: unknown, apart: readonly string[]) => Promise<FilterRead>
    readonly shower: Shower
  }) =>
  async (app: FastifyInstance): Promise<void> => {
    const { keeping, path, ownerOf, filterIn, shower } = parts

    app.post(`${path}/filters`, page('exchanges.filters.save', scope, nothing), async (request, reply) => {
      const { filled, faults } = await filterIn(request, request.body, ['_csrf', 'name'])
      const { language } = request
      const name = said(request.body, 'name').trim()
      const kept = toKeep(filled)
      const refused = (fault: SaveFault) =>
        shower.show(request, reply, {
          title: words[language].save,
          status: 422,
          content: (
            <SavePage
              {...{ language, path, filled: kept, fault }}
              name={fault === 'bsn' ? '' : name.slice(0, 60)}
              csrf={shower.csrf(reply)}
            />
          ),
        })
      const fault = faults.length > 0 || Object.keys(kept).length === 0 ? 'ill-filter' : nameFault(name)
      if (fault !== null) return refused(fault)
      if (!(await keeping.save(ownerOf(request), { name, filter: kept }))) return refused('too-many')
      return reply.redirect(addressOf(path, kept), 303)
    })

    app.post(`${path}/filters/remove`, page('exchanges.filters.remove', scope, nothing), async (request, reply) => {
      await keeping.remove(ownerOf(request), said(request.body, 'id').slice(0, 80))
      return reply.redirect(path, 303)
    })
  }

const nameFault = (name: string): SaveFault | null => {
  if (name === '' || unwritable.test(name)) return 'empty'
  if (name.length > 60) return 'too-long'
  return textHoldsBsn(name) ? 'bsn' : null
}
