import type { Mailer } from '../mail/smtp.ts'

/** A job: whom to tell that a task waits. Ids only. */
export interface TaskMail {
  readonly municipality: string
  readonly task: string
  readonly source: string
}

/** What telling by mail needs. `roomUrl`: where tasks are listed. */
export interface AnnouncingPorts {
  readonly mailer: Mailer
  readonly roomUrl: string
  /** Whether the task still waits for its source. */
  readonly waits: (mail: TaskMail) => Promise<boolean>
  /** Where the source wants to be told; null: nowhere. */
  readonly addressOf: (municipality: string, source: string) => Promise<string | null>
}

/**
 * Tells a source by mail that a task waits, and nothing more: no person, no asker, no purpose, no place, not even which task.
 * Nothing is sent where it waits no more. Throws where the mail could not be handed over: the job then comes back.
 */
export const announcing =
  ({ mailer, roomUrl, waits, addressOf }: AnnouncingPorts) =>
  async (mail: TaskMail): Promise<void> => {
    const to = await addressOf(mail.municipality, mail.source)
    if (to === null || !(await waits(mail))) return
    await mailer.send({ to, subject: 'Er wacht een taak in Deelpoort', text: textOf(roomUrl) })
  }

const textOf = (roomUrl: string): string =>
  [
    'Er wacht een taak op uw organisatie in Deelpoort.',
    'Log in om de taak te bekijken:',
    roomUrl,
    '',
    'Om de privacy staat er niets over de taak in deze mail. Beantwoord deze mail niet.',
    '',
    'A task waits for your organisation in Deelpoort. Log in at the address above.',
    '',
  ].join('\n')
