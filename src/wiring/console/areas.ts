import type { Area } from '../../console/area.ts'
import { wireExchange } from './exchange.ts'
import { wireExchanges } from './exchanges.ts'
import { wireLog } from './log.ts'
import { wireObligationsArea } from './obligations.ts'
import { wireOverview } from './overview.ts'
import { wireParticipants } from './participants.ts'
import type { ConsoleParts } from './parts.ts'
import { wirePerson } from './person.ts'
import { wirePolicies } from './policies.ts'
import { wireReviewsArea } from './reviews.ts'
import { wireSharing } from './sharing.ts'
import { wireStuck } from './stuck.ts'

/** The areas of the console, in the order of its menu. */
const wired: readonly ((parts: ConsoleParts) => Area)[] = [
  wireOverview,
  wireExchanges,
  wireExchange,
  wirePerson,
  wireReviewsArea,
  wireObligationsArea,
  wireStuck,
  wirePolicies,
  wireSharing,
  wireParticipants,
  wireLog,
]

/** All of them. */
export const areas = (parts: ConsoleParts): readonly Area[] => wired.map((wire) => wire(parts))
