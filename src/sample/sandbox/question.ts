import { randomUUID } from 'node:crypto'
import type { Schema } from '../../client/client.ts'
import { Problem } from '../../problems.ts'
import { organisations } from '../organisations.ts'
import type { Answer, Caller } from '../story-gateway.ts'
import { freeConsent } from '../story-scene.ts'
import { municipality } from '../town.ts'
import type { SandboxQuestionBody } from './question-schema.ts'

/** The local team as it calls the gateway, whom it asks about, and the sandbox's clock. */
export interface QuestionPorts {
  readonly team: () => Caller
  /** The BSN of whom a family is about; of a resident who is of age where none is named. An unknown one is `not-found`. */
  readonly bsn: (family: string | undefined) => string
  readonly now: () => Date
}

/** A question on demand as it stands; the request as the gateway told it. */
export interface Asked {
  readonly case: string
  readonly consents: string[]
  readonly reference: string
  readonly request: Schema<'DataRequest'>
}

const purpose = 'coordinated-approach'
const team = organisations.localTeam.oin
type Missing = Schema<'Missing'>

/** Asks as the local team does, over the API: a case, the question, the yes of who must say it, the question again. */
export const questions = (ports: QuestionPorts) => {
  const openCase = async (person: { readonly bsn: string }, source: string, reference: string): Promise<string> => {
    const made = await ports.team().openCase({
      ...{ reference: `PROEF-${reference}`, municipality: municipality.code, persons: [person] },
      ...{ purposes: [purpose], phase: 'plan' as const, coordinator: { id: 'medewerker-17', organisation: team } },
      participants: [
        { organisation: team, role: 'coordinator' },
        { organisation: source, role: 'source', personReferences: [{ person, reference }] },
      ],
    })
    return good(made).id
  }

  /** One consent of each layer and kind that lacks. */
  const sayYes = async (caseId: string, personId: string, body: SandboxQuestionBody, missing: readonly Missing[]) => {
    const saidAt = new Date(ports.now().getTime() - 60_000).toISOString()
    const word = ({ person, capacity }: Missing): Schema<'NewStatement'> => ({
      ...{ by: person, capacity: capacity as Schema<'Capacity'>, outcome: 'given', saidAt, method: 'written' },
      ...{ evidence: { reference: 'PROEF-1' }, noticeVersion: 'proef-1' },
    })
    const made: string[] = []
    for (const kind of new Set(missing.map((each) => `${each.layer} ${each.kind}`))) {
      const [first, ...rest] = missing.filter((each) => `${each.layer} ${each.kind}` === kind)
      if (first === undefined) continue
      const consent = await ports.team().consent({
        ...{ case: caseId, subject: { personId }, layer: first.layer, kind: first.kind, freeConsent },
        scope: {
          ...{ purposes: [purpose], categories: [...new Set(['involvement', ...body.categories])] },
          ...{ sources: [body.source, team], recipients: [team, body.source] },
        },
        statements: [word(first), ...rest.map(word)],
      })
      made.push(good(consent).id)
    }
    return made
  }

  return {
    /** Asks this source about a resident; where the law demands a yes and it is wanted, it is said first. */
    ask: async (body: SandboxQuestionBody): Promise<Asked> => {
      const reference = `PROEF-${randomUUID().slice(0, 8)}`
      const person = { bsn: ports.bsn(body.family) }
      const caseId = await openCase(person, body.source, reference)
      const asked = await ports.team().request({
        ...{ case: caseId, persons: [person], purpose },
        categories: body.categories.map((category) => ({ category, why: body.why })),
        source: { oin: body.source, why: 'Deze organisatie kent de inwoner.' },
        requestedBy: { id: 'medewerker-17', function: 'coordinator', register: 'SKJ', number: '110000001' },
        alternativesTried: 'Aan de inwoner zelf gevraagd.',
      })
      const request = good(asked)
      const [decision] = request.decisions
      const lacks = body.consent && request.status === 'needs-consent' && decision !== undefined
      if (!lacks) return { case: caseId, consents: [], reference, request }
      const consents = await sayYes(caseId, decision.personId, body, decision.missing)
      return { case: caseId, consents, reference, request: good(await ports.team().retry(request.id)) }
    },

    /** Walks the way of a question again: for who answered later. */
    retry: async (id: string): Promise<Schema<'DataRequest'>> => good(await ports.team().retry(id)),
  }
}

const good = <T>({ status, body }: Answer<T>): T => {
  if (status < 300) return body
  const { title, detail } = body as { readonly title?: string; readonly detail?: string }
  const said = [title, detail].filter((each) => each !== undefined).join(': ')
  if (status === 404) throw new Problem('not-found', 'There is no such question or organisation here.')
  throw new Problem('conflict', `The gateway refuses this question: ${said}`)
}
