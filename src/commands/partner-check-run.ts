import { exitCodeOf, jsonOf, type Report, textOf } from '../partner-check/report.ts'
import { partnerCheckAsked, type PartnerCheckAsked, WrongUse } from './partner-check-options.ts'

/** What the command says and how it ends. */
export interface Said {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly error: string
}

const way = async (asked: PartnerCheckAsked, say: (words: string) => void): Promise<Report> => {
  switch (asked.way) {
    case 'source':
      return (await import('./partner-check-source.ts')).partnerCheckSource(asked)
    case 'webhook':
      return (await import('./partner-check-webhook.ts')).partnerCheckWebhook(asked)
    case 'inbox':
      return (await import('./partner-check-inbox.ts')).partnerCheckInbox(asked, say)
  }
}

/** Carries out what the line asks; `say` hears at once what somebody must know while it works. Never throws: whatever else went wrong may quote an answer, and is not told. */
export const partnerCheck = async (args: readonly string[], say: (words: string) => void): Promise<Said> => {
  try {
    const asked = partnerCheckAsked(args)
    const report = await way(asked, say)
    const out = asked.given.json === true ? jsonOf(report, asked.language) : textOf(report, asked.language)
    return { code: exitCodeOf(report), out: `${out}\n`, error: '' }
  } catch (error) {
    const words = error instanceof WrongUse ? error.message : 'The check could not be carried out.'
    return { code: 2, out: '', error: `${words}\n` }
  }
}
