import type { FastifyInstance } from 'fastify'
import { policyOf as policyOfKept, type KeptPolicy, type Policy } from '../../policy/policies.ts'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { changeWords } from './change-words.ts'
import { ChangesPage } from './changes-page.tsx'
import type { Comparison } from './comparison.ts'
import { differencesOf, isSame } from './differences.ts'
import { periodsOf } from './periods.ts'
import { comparers, type PoliciesPorts, readers } from './ports.ts'
import { scenarioChanges } from './scenario-changes.ts'
import { root } from './tables-page.tsx'

const reading = page('policies.changes', readers, { shows: 'nothing' })

/** Which tables were in force when, and what differs between two of them, or between one and the draft (`to=draft`). */
export const changesRoutes =
  ({ policyOf, history, books, draft }: PoliciesPorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    const storedIn = async (municipality: string, fingerprint: string): Promise<Policy | null | 'unreadable'> => {
      const current = policyOf(municipality)
      if (fingerprint === current.fingerprint) return current
      const stored = await history.tables(municipality, fingerprint)
      if (stored === null) return null
      try {
        return policyOfKept(stored as KeptPolicy)
      } catch {
        return 'unreadable'
      }
    }

    const compare = async (municipality: string, from: string, to: string, mayDraft: boolean): Promise<Comparison> => {
      const before = await storedIn(municipality, from)
      const drafted = to === 'draft' && mayDraft ? draft.read(municipality) : null
      const after = drafted?.kind === 'draft' ? drafted.policy : await storedIn(municipality, to)
      if (before === null || after === null) return { kind: 'unknown' }
      if (before === 'unreadable' || after === 'unreadable') return { kind: 'unreadable' }
      try {
        const found = differencesOf(before.json, after.json)
        const scenarios = isSame(found)
          ? []
          : await scenarioChanges(before.tables, after.tables, await books.scenarios())
        return { kind: 'compared', before: before.fingerprint, after: after.fingerprint, differences: found, scenarios }
      } catch {
        return { kind: 'unreadable' }
      }
    }

    app.get(`${root}/changes`, reading, async (request, reply) => {
      const { language } = request
      const municipality = municipalityOf(request)
      const { from, to } = request.query as { readonly from?: unknown; readonly to?: unknown }
      const versions = await history.versions(municipality)
      const current = policyOf(municipality).fingerprint
      const chosen = {
        from:
          typeof from === 'string'
            ? from
            : (versions.find(({ fingerprint }) => fingerprint !== current)?.fingerprint ?? ''),
        to: typeof to === 'string' ? to : current,
      }
      const mayDraft = comparers.some((scope) => request.call.caller.scopes.includes(scope))
      const comparison: Comparison =
        chosen.from === '' ? { kind: 'none' } : await compare(municipality, chosen.from, chosen.to, mayDraft)
      const periods = periodsOf(await history.activations(municipality))
      const content = (
        <ChangesPage {...{ language, names: await desk.names(request), periods, versions, chosen, comparison }} />
      )
      return shower.show(request, reply, { title: changeWords[language].title, content })
    })
  }
