import { type Filled, filledIn } from '../../pages/filled.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../problems.ts'
import type { Area, Tools } from '../area.ts'
import { page } from '../page-config.ts'
import { formWords } from './form-words.ts'
import { offeredIn } from './offered.ts'
import type { ReviewPagePorts } from './ports.ts'
import { lawOf, type Opened, openReview } from './reading.ts'
import { laneName, path } from './list-path.ts'
import { listRoute } from './list-routes.tsx'
import { NoMandatePage } from './no-mandate-page.tsx'
import { ReviewPage } from './review-page.tsx'
import { faultsIn, type FieldFault, formFault, verdictIn } from './verdict-form.ts'
import { words } from './words.ts'

const idIn = (request: FastifyRequest): string => (request.params as { readonly id: string }).id

/**
 * Reviews: the queue, one review, and the verdict. Reads are the console's own, each a look before it is shown; a verdict goes
 * through the room of reviews with the same call, checks and entries as over the API.
 */
export const reviewsArea = (ports: ReviewPagePorts): Area => ({
  place: { path, label: { nl: words.nl.title, en: words.en.title }, scope: ['review', 'audit'] },
  routes: (tools) => routes(ports, tools),
})

const routes = (ports: ReviewPagePorts, { shower, desk }: Tools) => {
  const offeredOf = ({ municipality, review }: Opened, asked: Parameters<typeof offeredIn>[2]) =>
    offeredIn(review, ports.rulesOf(municipality), asked, ports.fieldsOf(municipality, review.purpose))

  /** Shows a review: the look first, of the person where anything of him is shown. */
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    opened: Opened,
    filled: Filled | null = null,
    faults: readonly FieldFault[] = [],
  ) => {
    const { municipality, review, terms, standing } = opened
    const { language, call } = request
    const title = laneName(review.lane, language)
    if (standing.may === 'nothing') {
      await desk.look(request, { persons: [], search: { review: review.id } })
      const content = <NoMandatePage {...{ language, lane: review.lane, reviewers: terms?.reviewers ?? [] }} />
      return shower.show(request, reply, { title: words[language].noMandateTitle, content })
    }
    await desk.look(request, { persons: [review.person], search: { review: review.id } })
    const names = await desk.names(request)
    const asked = await ports.askedIn(municipality, review.request)
    const question = (name: string) => ports.question(municipality, name, language)
    const offered = offeredOf(opened, asked)
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
        law={lawOf(ports.rulesOf(municipality), review)}
        alias={
          (await ports.aliases(municipality, call.caller.organisation, [review.person])).get(review.person) ?? review.id
        }
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
    listRoute(ports, { shower, desk })(app)

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
        const offered = offeredOf(opened, await ports.askedIn(municipality, review.request))
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
