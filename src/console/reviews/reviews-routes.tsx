import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../problems.ts'
import type { Area, Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { formWords } from './form-words.ts'
import { lanes } from './lane-words.ts'
import { offeredIn } from './offered.ts'
import type { ReviewPagePorts } from './ports.ts'
import { positionIn, positionText } from './position.ts'
import { heldBy, lawOf, type Opened, openReview } from './reading.ts'
import { NoMandatePage, ReviewPage } from './review-page.tsx'
import { laneName, listPath, path, ReviewsPage } from './reviews-page.tsx'
import { faultsIn, type FieldFault, type Filled, filledIn, formFault, verdictIn } from './verdict-form.ts'
import { words } from './words.ts'

const perPage = 25
const idIn = (request: FastifyRequest): string => (request.params as { readonly id: string }).id
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const laneIn = (value: unknown): string | null =>
  typeof value === 'string' && Object.hasOwn(lanes, value) ? value : null

/**
 * Reviews: the queue, one review, and the verdict. Reads are the console's own, each a look before it is shown; a verdict goes
 * through the room of reviews with the same call, checks and entries as over the API.
 */
export const reviewsArea = (ports: ReviewPagePorts): Area => ({
  place: { path, label: { nl: words.nl.title, en: words.en.title }, scope: ['review', 'audit'] },
  routes: (tools) => routes(ports, tools),
})

const routes = (ports: ReviewPagePorts, { shower, desk }: Tools) => {
  const aliasOf = async (request: FastifyRequest, municipality: string, persons: readonly string[]) =>
    ports.aliases(municipality, request.call.caller.organisation, persons)

  /** Shows a review: the look first, of the person where anything of him is shown. */
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { municipality, review, terms, standing }: Opened,
    filled: Filled | null = null,
    faults: readonly FieldFault[] = [],
  ) => {
    const { language, call } = request
    const title = laneName(review.lane, language)
    if (standing.may === 'nothing') {
      await desk.look(request, { persons: [], search: { review: review.id } })
      const content = <NoMandatePage {...{ language, lane: review.lane, reviewers: terms?.reviewers ?? [] }} />
      return shower.show(request, reply, { title: words[language].noMandateTitle, content })
    }
    await desk.look(request, { persons: [review.person], search: { review: review.id } })
    const names = await desk.names(request)
    const rules = ports.rulesOf(municipality)
    const asked = await ports.askedIn(municipality, review.request)
    const question = (name: string) => ports.question(municipality, name, language)
    const offered = offeredIn(review, rules, asked, ports.fieldsOf(municipality, review.purpose))
    const mayJudge = standing.may === 'judge' && terms !== null
    const form = mayJudge
      ? {
          ...{ language, names, terms, question, offered, filled, faults },
          ...{ action: `${path}/${review.id}/verdicts`, csrf: shower.csrf(reply) },
        }
      : null
    const content = (
      <ReviewPage
        {...{ language, names, review, terms, standing, asked, question, form }}
        at={call.moment.at}
        law={lawOf(rules, review)}
        alias={(await aliasOf(request, municipality, [review.person])).get(review.person) ?? review.id}
        judgements={await ports.judgements(municipality, review.id)}
        done={request.method === 'GET' && 'done' in (request.query as object)}
      />
    )
    const wrong = faults.length > 0
    return shower.show(request, reply, {
      title: wrong ? `${formWords[language].faults}: ${title}` : title,
      status: wrong ? 422 : 200,
      content,
    })
  }

  return async (app: FastifyInstance): Promise<void> => {
    app.get(path, page('reviews.list', ['review', 'audit'], { shows: 'persons' }), async (request, reply) => {
      const { language, call } = request
      const municipality = municipalityOf(request)
      const { state, lane: asked, cursor } = request.query as Readonly<Record<string, unknown>>
      const over = state === 'over'
      const lane = laneIn(asked)
      const after = positionIn(textOf(cursor))
      const { at } = call.moment
      const filter = { controller: call.caller.organisation, over, lanes: lane === null ? null : [lane], now: at }
      const found = await ports.queue.page(municipality, filter, after, perPage + 1)
      const counts = await ports.queue.counts(municipality, filter)
      const held = (await heldBy(ports, request, municipality))?.map((one) => one.lane) ?? null
      const rows = found.slice(0, perPage)
      const shown = rows.filter((row) => held === null || held.includes(row.lane))
      const persons = [...new Set(shown.map(({ person }) => person))]
      await desk.look(request, { persons, search: { over, lane } })
      const aliases = await aliasOf(request, municipality, persons)
      const last = rows.at(-1)
      const more = found.length > perPage && last !== undefined
      const content = (
        <ReviewsPage
          {...{ language, at, over, lane, counts, held, names: await desk.names(request), isFirst: after === null }}
          rows={rows.map((row) => ({
            row,
            yours: held === null ? null : held.includes(row.lane),
            alias: shown.includes(row) ? (aliases.get(row.person) ?? row.id) : null,
          }))}
          next={
            more
              ? listPath(over, lane, positionText({ at: (over ? last.overAt : null) ?? last.dueAt, id: last.id }))
              : null
          }
        />
      )
      return shower.show(request, reply, { title: words[language].title, content })
    })

    app.get(`${path}/:id`, page('reviews.read', ['review', 'audit'], { shows: 'persons' }), async (request, reply) =>
      show(request, reply, await openReview(ports, request, idIn(request))),
    )

    app.post(
      `${path}/:id/verdicts`,
      page('reviews.judge', ['review'], { shows: 'persons' }),
      async (request, reply) => {
        const id = idIn(request)
        const opened = await openReview(ports, request, id)
        const { municipality, review, terms, standing } = opened
        const call = { ...request.call, operation: 'reviews.judge' }
        const filled = filledIn(request.body)
        if (terms === null) throw new Problem('conflict', 'No table says who may judge this yet.')
        const asked = await ports.askedIn(municipality, review.request)
        const offered = offeredIn(
          review,
          ports.rulesOf(municipality),
          asked,
          ports.fieldsOf(municipality, review.purpose),
        )
        const body = verdictIn(filled, terms, offered)
        // Who may not judge is refused and recorded where verdicts are given, whatever the form says.
        const faults = standing.may === 'judge' ? faultsIn(body, terms, ports.says(municipality)) : []
        if (faults.length > 0) return show(request, reply, opened, filled, faults)
        try {
          await ports.verdicts.give(call, id, body)
        } catch (error) {
          if (!(error instanceof Problem) || error.code !== 'invalid-input') throw error
          const named = error.invalidParams.map((fault) => formFault(fault, body, terms))
          return show(request, reply, opened, filled, named)
        }
        return reply.redirect(`${path}/${id}?done=1`, 303)
      },
    )
  }
}
