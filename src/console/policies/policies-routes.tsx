import { fileURLToPath } from 'node:url'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { own } from '../../core/own.ts'
import type { Policy } from '../../policy/policies.ts'
import { differences } from '../../policy/scenario-differences.ts'
import { Problem } from '../../problems.ts'
import type { Area, Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { changesRoutes } from './changes-routes.tsx'
import { draftRoutes } from './draft-routes.tsx'
import { isOpenOn, shutOn } from './open-on.ts'
import { OverviewPage } from './overview-page.tsx'
import { comparers, type PoliciesPorts, readers } from './ports.ts'
import { ScenarioPage } from './scenario-page.tsx'
import { ScenariosPage } from './scenarios-page.tsx'
import { PurposePage } from './purpose-page.tsx'
import { contentOf } from './table-content.tsx'
import { root, type TablesPage } from './tables-page.tsx'
import { placesOf } from './row-places.ts'
import { tried } from './tried.ts'
import { tryRoutes } from './try-routes.tsx'
import { tablePages, words } from './words.ts'

/** *Policies*: the tables in readable form, what changed when, the scenarios beside them, and what would happen if. */
export const policiesArea = (ports: PoliciesPorts): Area => ({
  place: { path: root, label: { nl: words.nl.title, en: words.en.title }, scope: readers },
  styles: [fileURLToPath(new URL('policies.css', import.meta.url))],
  routes: (tools) => async (app) => {
    await app.register(tableRoutes(ports, tools))
    await app.register(changesRoutes(ports, tools))
    await app.register(tryRoutes(ports, tools))
    await app.register(draftRoutes(ports, tools))
    app.addHook('onClose', async () => ports.runs.stop())
  },
})

const reading = page('policies.read', readers, { shows: 'nothing' })

const tableRoutes =
  ({ policyOf, release, history, books, shelf }: PoliciesPorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    /** What every page on the tables is made of. */
    const ofRequest = async (request: FastifyRequest): Promise<TablesPage & { readonly policy: Policy }> => {
      const policy = policyOf(municipalityOf(request))
      const { language } = request
      const { tables } = policy
      const book = await books.of(tables)
      const [names, sentences] = [await desk.names(request), policy.words(language)]
      return {
        ...{ language, policy, tables, names, sentences },
        proves: (row) => book.ofRow.get(row) ?? [],
        places: placesOf({ tables, names, words: sentences, language }),
      }
    }

    app.get(root, reading, async (request, reply) => {
      const { language } = request
      const municipality = municipalityOf(request)
      const policy = policyOf(municipality)
      const versions = await history.versions(municipality)
      const since = versions.find(({ fingerprint }) => fingerprint === policy.fingerprint)?.firstActiveAt ?? null
      const mayCompare = comparers.some((scope) => request.call.caller.scopes.includes(scope))
      const content = (
        <OverviewPage
          {...{ language, names: await desk.names(request), policy, release, since, mayCompare }}
          today={request.moment.localDate}
        />
      )
      return shower.show(request, reply, { title: words[language].title, content })
    })

    for (const name of tablePages) {
      app.get(`${root}/${name}`, reading, async (request, reply) => {
        const made = await ofRequest(request)
        const title = words[request.language].pages[name][0]
        return shower.show(request, reply, {
          title,
          content: contentOf(name, made, made.policy.texts, shelf(), release),
        })
      })
    }

    app.get(`${root}/purposes/:purpose`, reading, async (request, reply) => {
      const { purpose: name } = request.params as { readonly purpose: string }
      const made = await ofRequest(request)
      const purpose = own(made.tables.purposes, name)
      if (purpose === undefined) throw new Problem('not-found', 'The tables have no purpose of this name.')
      const { localDate } = request.moment
      const isOpen = isOpenOn(made.tables, name, localDate)
      const closed = shutOn(made.tables, name, localDate)
      const content = <PurposePage {...made} {...{ name, purpose, isOpen, closed }} />
      return shower.show(request, reply, { title: made.names.purpose(name), content })
    })

    app.get(`${root}/scenarios`, reading, async (request, reply) => {
      const { language } = request
      const { all } = await books.of(policyOf(municipalityOf(request)).tables)
      const content = <ScenariosPage {...{ language, names: await desk.names(request), scenarios: all }} />
      return shower.show(request, reply, { title: words[language].scenarioList, content })
    })

    app.get(`${root}/scenarios/:scenario`, reading, async (request, reply) => {
      const { scenario: id } = request.params as { readonly scenario: string }
      const { language } = request
      const policy = policyOf(municipalityOf(request))
      const scenario = (await books.of(policy.tables)).byId.get(id)
      const judged = scenario && tried(policy, scenario, scenario, language)
      if (scenario === undefined || judged == null) throw new Problem('not-found', 'There is no scenario of this name.')
      const differs = [...judged].some(([name, { decision }]) => {
        const expected = scenario.expect.persons[name]
        return expected !== undefined && differences(expected, decision).length > 0
      })
      const content = <ScenarioPage {...{ language, names: await desk.names(request), scenario, judged, differs }} />
      return shower.show(request, reply, { title: `${words[language].scenarios}: ${scenario.id}`, content })
    })
  }
