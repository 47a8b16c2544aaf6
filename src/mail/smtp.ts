import { createTransport } from 'nodemailer'

/** A letter of plain text; its words name no person, no matter and no place. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends letters; throws where the server did not take one. */
export interface Mailer {
  send(letter: Letter): Promise<void>
  close(): void
}

/** `url`: `smtps://` or `smtp://user:password@host:port`. Times in milliseconds. */
export interface SmtpOptions {
  readonly url: string
  readonly from: string
  readonly timeoutMs?: number
}

/** Over SMTP, always under TLS but for a server on this machine; nothing of a letter is logged. */
export const smtpMailer = ({ url, from, timeoutMs = 10_000 }: SmtpOptions): Mailer => {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !isHere(hostname),
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return {
    send: async (letter) => {
      await transport.sendMail({ ...letter, from, headers: { 'Auto-Submitted': 'auto-generated' } })
    },
    close: () => transport.close(),
  }
}

const isHere = (hostname: string): boolean => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname)
