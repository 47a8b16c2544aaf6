import type { Test } from 'tap'
import type { TestConsole } from '../helpers/console.ts'
import { freeTexts } from '../helpers/contract-texts.ts'
import { poisonCalls } from '../helpers/poison.ts'
import { sayTo } from './hostile-call.ts'
import { decideInWords, judgeInWords, searchEverywhere } from './hostile-decisions.ts'
import { answerInWords, type CameBack } from './hostile-sources.ts'
import { sendEach, type Sent } from './hostile-who.ts'
import { askInWords, consentInWords, workInWords } from './hostile-words.ts'
import { liveIn } from './scene.ts'

/** A municipality in which everything was said in hostile text. */
export interface HostileScene extends CameBack {
  /** Texts of the contract that were taken while they held it. */
  readonly filled: ReadonlySet<string>
  /** Every other, sent in place of what a good call held. */
  readonly sent: readonly Sent[]
}

/** Lives in a municipality as in scene.ts and beyond, and has every free text of every call replaced by hostile text. */
export const sayEverything = async (t: Test, g: TestConsole): Promise<HostileScene> => {
  const poison = poisonCalls(g.url)
  try {
    const say = sayTo(g)
    await liveIn(g)
    await askInWords(g, say)
    await workInWords(g, say)
    await consentInWords(g, say)
    await judgeInWords(g, say)
    const cameBack = await answerInWords(t, g, say)
    await searchEverywhere(g, say)
    await decideInWords(g, say)
    const sent = await sendEach(
      freeTexts.filter((each) => !poison.filled.has(each)),
      poison,
    )
    return { ...cameBack, filled: poison.filled, sent }
  } finally {
    poison.end()
  }
}
