import type { FastifyRequest } from 'fastify'
import { Problem } from '../../problems.ts'
import type { Db } from '../../store/database.ts'
import { municipalityOf } from '../municipality.tsx'
import { findParticipant, type ShownParticipant } from './participant-store.ts'

/** The participant whom an address names. Problem `not-found`: it takes no part here and never did. */
export const participantIn = async (db: Db, request: FastifyRequest): Promise<ShownParticipant> => {
  const { oin } = request.params as { readonly oin: string }
  const found = /^[0-9]{20}$/.test(oin) ? await findParticipant(db, municipalityOf(request), oin) : null
  if (found === null) throw new Problem('not-found', 'There is no such participant here.')
  return found
}
