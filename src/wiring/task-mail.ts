import type { Config } from '../config.ts'
import { isWaiting } from '../inbox/task-end-store.ts'
import { smtpMailer } from '../mail/smtp.ts'
import { announcing, type TaskMail } from '../partner-room/announcing.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { Work } from '../webhooks/workers.ts'
import type { Rooms } from './rooms.ts'

/** The work of telling partners by mail that a task waits; none where no mail is set. */
export const taskMails = (
  { mail, pages }: Config,
  db: Db,
  { participants }: Rooms,
): { readonly works: readonly Work[]; readonly close: () => void } => {
  if (mail === null || pages === null) return { works: [], close: () => undefined }
  const mailer = smtpMailer(mail)
  const announce = announcing({
    mailer,
    roomUrl: `${pages.url}/partner/tasks`,
    waits: ({ municipality, task }) => inMunicipality(db, municipality, (trx) => isWaiting(trx, municipality, task)),
    addressOf: async (municipality, source) => (await participants.connectorOf(municipality, source))?.taskMail ?? null,
  })
  return {
    works: [{ queue: 'task-mails', atOnce: 2, handle: (data) => announce(data as TaskMail) }],
    close: mailer.close,
  }
}
