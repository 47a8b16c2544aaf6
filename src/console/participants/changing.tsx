import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { Problem, type ProblemCode } from '../../problems.ts'
import type { Shower } from '../../pages/page.tsx'
import { ChangePage, type FieldFault } from './change-page.tsx'
import { changeWords } from './change-words.ts'

/** What was sent by a form: one text a name; of several of one name all of them, in `all`. */
export interface Sent {
  readonly of: (name: string) => string
  readonly all: (name: string) => readonly string[]
}

/** What a form sent. */
export const sentIn = ({ body }: FastifyRequest): Sent => {
  const fields = (body ?? {}) as Readonly<Record<string, unknown>>
  const all = (name: string): readonly string[] =>
    [Object.hasOwn(fields, name) ? fields[name] : []].flat().filter((value) => typeof value === 'string')
  return { all, of: (name) => (all(name)[0] ?? '').trim() }
}

/** A change of one kind, in the language of the request. */
export interface Changing {
  readonly kind: 'suspend' | 'resume' | 'notice' | 'access' | 'stop' | 'stopOther' | 'liftStop' | 'join'
  readonly name: string
  readonly action: string
  readonly back: readonly [path: string, label: string]
  readonly fields?: (sent: Sent, faults: readonly FieldFault[]) => ComponentChildren
}

/** Problems of the ports that a form tells in its own words. */
const told: Readonly<Partial<Record<ProblemCode, 'already'>>> = { conflict: 'already' }

/** Shows the form of a change, with what is wrong with it. */
export const showChange = (
  shower: Shower,
  request: FastifyRequest,
  reply: FastifyReply,
  changing: Changing,
  faults: readonly FieldFault[] = [],
) => {
  const { language } = request
  const t = changeWords[language]
  const { title: titleOf, what, button } = t[changing.kind]
  const title = titleOf(changing.name)
  const content = (
    <ChangePage
      {...{ language, title, what, button, faults, action: changing.action, back: changing.back }}
      csrf={shower.csrf(reply)}
    >
      {changing.fields?.(sentIn(request), faults)}
    </ChangePage>
  )
  const status = faults.length > 0 ? 422 : 200
  return shower.show(request, reply, { title: status === 422 ? `${t.faults}: ${title}` : title, content, status })
}

/**
 * Makes a change that was confirmed and goes on; shows the form again where it was not, where a field is wrong, or where the port says
 * that it could no longer be done.
 */
export const makeChange = async (
  shower: Shower,
  request: FastifyRequest,
  reply: FastifyReply,
  changing: Changing,
  { faults, make, next }: MadeBy,
) => {
  const t = changeWords[request.language]
  const unsure = sentIn(request).of('sure') === 'yes' ? [] : [{ name: 'sure', text: t.sureFault }]
  const wrong = [...faults, ...unsure]
  if (wrong.length > 0) return showChange(shower, request, reply, changing, wrong)
  try {
    await make()
  } catch (error) {
    const word = error instanceof Problem ? told[error.code] : undefined
    if (word === undefined) throw error
    const text = changing.kind === 'access' ? t.notLess : changing.kind === 'join' ? t.known : t[word]
    return showChange(shower, request, reply, changing, [{ name: 'sure', text }])
  }
  return reply.redirect(`${next}?done=${changing.kind}`, 303)
}

/** Faults of the fields, the port that makes the change, and where one comes after it. */
export interface MadeBy {
  readonly faults: readonly FieldFault[]
  readonly make: () => Promise<unknown>
  readonly next: string
}
