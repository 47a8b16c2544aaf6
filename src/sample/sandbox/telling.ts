import { randomUUID } from 'node:crypto'
import type { Call } from '../../http/caller.ts'
import { Problem } from '../../problems.ts'
import type { Db } from '../../store/database.ts'
import { newId } from '../../store/ids.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import { eventIdOf, type NewEvent } from '../../webhooks/event.ts'
import { raise } from '../../webhooks/event-store.ts'
import { eventTypes } from '../../webhooks/event-types.ts'
import { municipality } from '../town.ts'
import type { SandboxWebhookBody, SandboxWebhookView } from './webhook-schema.ts'

/**
 * Raises an event of any type for the caller's own organisation, on the way that all events go: queue, signature,
 * retries, delivery log. Throws `conflict` where the caller has no subscription to it.
 */
export const telling =
  (db: Db) =>
  async ({ caller, moment }: Call, { type, subject: given }: SandboxWebhookBody): Promise<SandboxWebhookView> => {
    const { code } = municipality
    const { about } = eventTypes[type]
    const subject = given ?? (about === 'municipality' ? code : newId(code))
    const event: NewEvent = {
      ...{ municipality: code, organisation: caller.organisation, type, subject },
      ...{ refs: { [camel(about)]: subject }, occasion: `sandbox ${randomUUID()}` },
    }
    const raised = await inMunicipality(db, code, (trx) => raise(trx, code, [event], moment.at))
    if (raised === 0) throw new Problem('conflict', 'You have no subscription to this type of event.')
    return { event: eventIdOf(event), type, subject }
  }

const camel = (words: string): string => words.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())
