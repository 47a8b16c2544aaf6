import type { Entry } from '../audit/entry.ts'
import type { StopView } from './stop-schema.ts'
import type { KeptStop } from './stop-store.ts'

/** Whether it still ends exchange: fewer than two people lifted it, as `stops_holding` has it. */
export const holds = ({ liftings }: KeptStop): boolean => liftings.length < 2

/** What was stopped, in the words of an entry: a person stands in its own column, never here. */
export const subjectOf = ({ kind, subject, organisation }: KeptStop): Entry['details'] =>
  kind === 'person'
    ? {}
    : kind === 'professional'
      ? { professional: { organisation, id: subject } }
      : { [kind]: subject }

/** A stop as an administrator is told it; `personId`: what his organisation knows the person by. */
export const viewOf = (municipality: string, stop: KeptStop, personId: string): StopView => {
  const { kind, subject, organisation } = stop
  return {
    id: stop.id,
    municipality,
    reason: stop.reason,
    ...(kind === 'person'
      ? { person: { personId } }
      : kind === 'professional'
        ? { professional: { organisation: organisation ?? '', id: subject } }
        : { [kind]: subject }),
    holds: holds(stop),
    madeAt: stop.at,
    madeBy: stop.by,
    liftings: stop.liftings.map(({ at, by }) => ({ at, by })),
  }
}
