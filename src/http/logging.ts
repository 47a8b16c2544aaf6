import { pino, type DestinationStream, type LogFn, type Logger } from 'pino'
import { z } from 'zod'
import { faultsOf } from './faults.ts'

const word = /^[A-Za-z0-9_-]{1,63}$/
const frame = /^\s+at .{1,300}:[0-9]+:[0-9]+\)?$/

const wordOrNothing = (value: unknown): string | undefined =>
  typeof value === 'string' && word.test(value) ? value : undefined

/** Where it happened, without the message above it: messages may hold values. */
const frames = (error: Error): readonly string[] => {
  const stack = error.stack ?? ''
  const from = stack.indexOf(error.message)
  const after = from < 0 ? stack : stack.slice(from + error.message.length)
  return after
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
}

/** All that a log line may say of an error: name, code, constraint and place, of its causes too; never a message. */
export const safeError = (error: unknown, depth = 0): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { name: 'unknown' }
  const { code, constraint } = error as { readonly code?: unknown; readonly constraint?: unknown }
  if (error instanceof z.core.$ZodError) return { name: 'ZodError', faults: namesOf(error) }
  return {
    name: wordOrNothing(error.name) ?? 'Error',
    code: wordOrNothing(code),
    constraint: wordOrNothing(constraint),
    at: frames(error),
    ...(error.cause === undefined || depth > 3 ? {} : { cause: safeError(error.cause, depth + 1) }),
  }
}

/** Which fields of our own answer did not fit: names that look like names, never values. */
const namesOf = (error: z.core.$ZodError): readonly string[] =>
  faultsOf(error, undefined, 'answer')
    .slice(0, 10)
    .map(({ name, code }) => `${name}: ${code}`)

const nothing = (): undefined => undefined

const isOrHoldsError = (value: unknown): boolean =>
  value instanceof Error || (value as { readonly err?: unknown } | null)?.err instanceof Error

/**
 * The process's logger: JSON lines, UTC. Whole requests, answers, headers and bodies are never written, whoever passes
 * them; of an error only `safeError`.
 */
export const createLogger = (options: { readonly level: string; readonly stream?: DestinationStream }): Logger => {
  const settings = {
    level: options.level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: {
      // pino would take the message of an error that is logged without one.
      logMethod(this: Logger, args: Parameters<LogFn>, method: LogFn) {
        if (isOrHoldsError(args[0]) && typeof args[1] !== 'string') method.call(this, args[0], 'error')
        else method.apply(this, args)
      },
    },
    serializers: {
      err: safeError,
      error: safeError,
      req: nothing,
      res: nothing,
      request: nothing,
      reply: nothing,
      body: nothing,
    },
  }
  return options.stream === undefined ? pino(settings) : pino(settings, options.stream)
}
