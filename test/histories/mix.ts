import type { Client } from '../../src/client/client.ts'
import type { Calls, Line } from './calls.ts'
import type { Chance } from './chance.ts'
import { categories, type Child, type Stage } from './stage.ts'

const grounds = [
  ['own-task', 3],
  ['consent', 1],
] as const
const layers = [
  ['secrecy', 3],
  ['legal-basis', 1],
] as const
const scopes = [
  ['all', 10],
  ['youth-help', 3],
  ['involvement', 2],
  ['purpose', 2],
  ['elsewhere', 2],
] as const

/** How often each kind of call is made. */
const kinds = [
  ['request', 34],
  ['requestOfSeveral', 10],
  ['retry', 16],
  ['advice', 4],
  ['consent', 20],
  ['statement', 10],
  ['withdrawal', 7],
  ['consentWithdrawal', 4],
  ['refusal', 3],
] as const

/** The clients of each process, by its name. */
export type Lines = readonly (readonly [string, Client])[]

/** One call, chosen and made. In ten one word was said a while ago and comes late; in a hundred one caller hangs up. */
export const oneCall = async (call: Calls, stage: Stage, { holds, next, one, weighed }: Chance, lines: Lines) => {
  const [process, client] = one(lines)
  const line: Line = { process, client, patience: holds(0.01) ? 1 + Math.floor(next() * 40) : null }
  const child = one(stage.children)
  const by = one(child.speakers)
  const at = Date.now() - (holds(0.1) ? Math.floor(next() * 5000) : 0)
  const given = child.given.length === 0 ? null : one(child.given.slice(-6))
  const ground = weighed(grounds)
  const source = one(stage.sources)
  switch (weighed(kinds)) {
    case 'request':
      return call.request(line, [child], ground, source)
    case 'requestOfSeveral':
      return call.request(line, several(stage.children, next), ground, source)
    case 'retry': {
      const [waiting] = stage.waiting.splice(Math.floor(next() * stage.waiting.length), 1)
      if (waiting === undefined) return call.request(line, [child], 'consent', source)
      // Half of them come after the words that they waited for, the others in vain or after whatever came between.
      if (holds(0.5)) await everyYes(call, line, waiting.children, waiting.ground === 'consent')
      return call.retry(line, waiting)
    }
    case 'advice':
      return call.advice(line, [child], ground, source)
    case 'consent':
      return consents(call, line, child, at, { holds, one, weighed })
    case 'statement':
      if (given !== null) return call.statement(line, child, given, by, at)
      return consents(call, line, child, at, { holds, one, weighed })
    case 'withdrawal':
      return call.withdrawal(line, child, by, weighed(scopes), at)
    case 'consentWithdrawal':
      return given === null
        ? call.request(line, [child], ground, source)
        : call.consentWithdrawal(line, child, given, by, at)
    case 'refusal':
      return given === null ? call.request(line, [child], ground, source) : call.refusal(line, child, given, by, at)
  }
}

const consents = (
  call: Calls,
  line: Line,
  child: Child,
  at: number,
  { holds, one, weighed }: Pick<Chance, 'holds' | 'one' | 'weighed'>,
) => {
  const speakers = holds(0.85) ? child.speakers : [one(child.speakers)]
  const of = holds(0.6) ? categories : [one(categories)]
  return call.consent(line, child, weighed(layers), of, speakers, at)
}

/** Everybody's yes about these children, in one layer or in both. */
export const everyYes = async (call: Calls, line: Line, children: readonly Child[], inBoth: boolean): Promise<void> => {
  for (const child of children)
    for (const layer of inBoth ? (['secrecy', 'legal-basis'] as const) : (['secrecy'] as const))
      await call.consent(line, child, layer, categories, child.speakers, Date.now())
}

const several = (children: readonly Child[], next: () => number): readonly Child[] => {
  const some = children.filter(() => next() < 0.6)
  return some.length < 2 ? children.slice(0, 2) : some
}
