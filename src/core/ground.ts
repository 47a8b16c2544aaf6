import type { Ground } from './decision.ts'
import type { Verdict } from './judge.ts'
import type { Judged } from './judged.ts'
import { gather, join, none } from './lists.ts'
import { own, unique } from './own.ts'
import type { Tables } from './tables.ts'

/**
 * The ground the gateway derived; null where nothing carries it. A field that is only masked has its ground. Its articles
 * are those of the row and of the source's secrecy: never of who spoke, so that they tell nothing of gezag.
 */
export const groundOf = (
  tables: Tables,
  { lane, blocks, verdicts, permitted, carrying }: Judged,
  regime: string,
  alternatives: readonly string[],
): Ground | null => {
  const carried = verdicts.some(isOnlyMasked)
  if (lane === null || blocks.length > 0 || !carried) return null
  const special = permitted.some(({ about }) => about?.class === 'special')
  const [weighed] = gather(carrying, ({ lanes }) => lanes).filter((one) => one.secrecyGround !== null)
  const secrecy = lane.row.mode === 'consent' ? (own(tables.vocabulary.secrecyRegimes, regime)?.law ?? none) : none
  return {
    legalBasis: lane.legalBasis,
    secrecyGround:
      weighed?.secrecyGround ?? lane.row.secrecyGround ?? tables.vocabulary.modes[lane.row.mode].secrecyGround,
    specialBasis: special ? lane.special : null,
    law: unique(join(lane.law, secrecy, weighed?.law ?? none)),
    row: lane.row.id,
    alternatives,
  }
}

const isOnlyMasked = ({ before, words, after }: Verdict): boolean =>
  [before, words.findings, after].every((findings) => findings.every(({ code }) => code === 'SECRET_ADDRESS'))
