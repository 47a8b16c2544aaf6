import { writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { momentOf } from '../http/moment.ts'
import type { Language } from '../partner-check/finding.ts'
import { checkInbox } from '../partner-check/inbox-check.ts'
import { desk } from '../partner-check/inbox-desk.ts'
import { inboxList } from '../partner-check/inbox-list.ts'
import { reportOf, type Report } from '../partner-check/report.ts'
import { anyPolicy, loadPolicies } from '../policy/policies.ts'
import { newId } from '../store/ids.ts'
import { serveDesk, type ServedDesk } from './partner-check-desk.ts'
import { numberOf, type PartnerCheckAsked, wrongUse } from './partner-check-options.ts'
import { peopleOf } from './partner-check-people.ts'
import { categoriesGiven, municipalityOf, purposeGiven, tablesFolder } from './partner-check-words.ts'

const retryAfter = 1

/** `--inbox`: plays the gateway's inbox on this machine and watches a worker; where it is, is said on the side. */
export const partnerCheckInbox = async (
  { given, language }: PartnerCheckAsked,
  say: (words: string) => void,
): Promise<Report> => {
  const municipality = municipalityOf(given.municipality)
  const { tables } = anyPolicy(loadPolicies(tablesFolder))
  const { categories: fields, purposes } = tables.vocabulary
  const forMs = numberOf('seconds', given.seconds, 60, 3600) * 1000
  const asked = {
    ...{ ...peopleOf(given), fields, categories: categoriesGiven(given.category, fields) },
    ...{ purpose: purposeGiven(given.purpose, Object.keys(purposes)), localDate: momentOf(new Date()).localDate },
    newId: () => newId(municipality),
  }
  const clock = () => Date.now()
  const played = desk({ tables, clock, retryAfter })
  const served = await serveDesk(played, municipality, numberOf('port', given.port, 0, 65_535)).catch(() => {
    throw wrongUse('--port: this port cannot be listened on')
  })
  try {
    tell(served, given['token-file'] ?? null, forMs, language, say)
    const times = { forMs, dueMs: forMs / 2, afterMs: Math.min(3000, forMs / 10) }
    const findings = await checkInbox({ asked, retryAfter, clock, wait, ...times }, played)
    return reportOf('inbox', served.baseUrl, inboxList, findings)
  } finally {
    await served.close()
  }
}

const tell = (
  { baseUrl, token }: ServedDesk,
  file: string | null,
  forMs: number,
  language: Language,
  say: (words: string) => void,
): void => {
  if (file !== null) writeFileSync(file, `${token}\n`, { mode: 0o600 })
  const where = file ?? token
  const seconds = Math.round(forMs / 1000)
  say(
    language === 'nl'
      ? `Laat uw programma werken met ${baseUrl}/source-tasks, ten hoogste ${seconds} seconden.\nToken: ${where}\n`
      : `Let your program work with ${baseUrl}/source-tasks, for at most ${seconds} seconds.\nToken: ${where}\n`,
  )
}
