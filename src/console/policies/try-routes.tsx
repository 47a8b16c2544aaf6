import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Scenario } from '../../policy/scenario-schema.ts'
import type { Tools } from '../area.ts'
import type { Judged } from '../made-up/judged.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { filledFrom, type TryFilled } from './given-form.ts'
import { givenFrom } from './given-made.ts'
import { type PoliciesPorts, readers } from './ports.ts'
import { root } from './tables-page.tsx'
import { tried } from './tried.ts'
import { tryFilledIn } from './try-form.ts'
import { TryPage } from './try-page.tsx'
import type { ShownFault } from './try-shown.ts'
import { tryWords } from './try-words.ts'

const trying = page('policies.try', readers, { shows: 'nothing' })

/** A made-up request and what the tables say of it: decided in the core, recorded nowhere. */
export const tryRoutes =
  ({ policyOf, books }: PoliciesPorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    const scenarioIn = async (request: FastifyRequest, from: unknown): Promise<Scenario | null> => {
      const { scenario } = (from ?? {}) as { readonly scenario?: unknown }
      if (typeof scenario !== 'string' || scenario === '') return null
      return (await books.of(policyOf(municipalityOf(request)).tables)).byId.get(scenario) ?? null
    }

    const show = async (
      request: FastifyRequest,
      reply: FastifyReply,
      scenario: Scenario | null,
      filled: TryFilled,
      {
        faults = [],
        judged = null,
      }: { readonly faults?: readonly ShownFault[]; readonly judged?: ReadonlyMap<string, Judged> | null },
    ) => {
      const { language } = request
      const t = tryWords[language]
      const { tables } = policyOf(municipalityOf(request))
      const content = (
        <TryPage
          {...{ language, names: await desk.names(request), tables, scenario, filled, faults, judged }}
          scenarios={await books.scenarios()}
          csrf={shower.csrf(reply)}
        />
      )
      const title = faults.length > 0 ? `${t.faults}: ${t.title}` : t.title
      return shower.show(request, reply, { title, status: faults.length > 0 ? 422 : 200, content })
    }

    app.get(`${root}/try`, trying, async (request, reply) => {
      const scenario = await scenarioIn(request, request.query)
      return show(request, reply, scenario, filledFrom(scenario, request.moment.localDate), {})
    })

    app.post(`${root}/try`, trying, async (request, reply) => {
      const scenario = await scenarioIn(request, request.body)
      const filled = tryFilledIn(request.body, scenario)
      const policy = policyOf(municipalityOf(request))
      const { made, faults } = givenFrom(policy.tables, filled, scenario, request.moment.localDate)
      if (made === null) return show(request, reply, scenario, filled, { faults })
      const choices = filled.choices === 'scenario' ? scenario : null
      const judged = tried(policy, made, choices, request.language)
      if (judged === null)
        return show(request, reply, scenario, filled, { faults: [{ name: 'p0-word', fault: 'odd' }] })
      return show(request, reply, scenario, filled, { judged })
    })
  }
