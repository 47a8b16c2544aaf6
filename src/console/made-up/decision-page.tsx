import type { DecisionPart } from './decision-part.ts'
import { Lead } from './lead.tsx'
import { WhatMay } from './what-may.tsx'
import { Why } from './why.tsx'
import { WhatHelps } from './what-helps.tsx'
import { WhatNow } from './what-now.tsx'

/** A decision whole, in the order in which one reads it. */
export const DecisionPage = (page: DecisionPart) => (
  <>
    <Lead {...page} />
    <WhatMay {...page} />
    <Why {...page} />
    <WhatHelps {...page} />
    <WhatNow {...page} />
  </>
)
