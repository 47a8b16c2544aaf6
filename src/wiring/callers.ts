import { isMunicipal } from '../policy/municipal.ts'
import { isPlaceless } from '../policy/placeless.ts'
import type { Policies } from '../policy/policies.ts'
import type { Rooms } from './rooms.ts'

/** Who calls; the municipality is controller beside an organisation that acts for it (domain.md B.6). */
export const callers =
  (participants: Rooms['participants'], policies: Policies) => async (oin: string, localDate: string) => {
    const found = (await participants.find(oin, localDate)) ?? (await participants.findLeft(oin, localDate))
    if (found === null) return null
    const placeless = isPlaceless(policies, found.kind)
    return { ...found, placeless, controllers: isMunicipal(policies, found.kind) ? found.controllers : {} }
  }
