import type { Area } from '../../console/area.ts'
import { personArea } from '../../console/person/person.ts'
import { personStore } from '../../console/person/person-store.ts'
import { boundaryAges } from '../../consent/ages-asked.ts'
import { voicesOf } from '../../core/voices.ts'
import { inLevelTime } from '../../exchange/level.ts'
import type { ConsoleParts } from './parts.ts'

/** The page of one person: who he is by the application's look-up, who speaks by the core, what is shown on the console's login. */
export const wirePerson = ({ rooms, policies, views, consoleDb }: ConsoleParts): Area => {
  const { persons, byAlias, standingOf } = rooms
  return personArea(
    {
      known: persons.known,
      byAlias,
      aliases: persons.aliases,
      ages: (municipality) => boundaryAges(policies.of(municipality).tables.consent),
      voices: (municipality, person, moment) => voicesOf(policies.of(municipality).tables, person, moment),
      standing: standingOf,
      report: views.report,
      level: inLevelTime,
    },
    personStore(consoleDb),
  )
}
