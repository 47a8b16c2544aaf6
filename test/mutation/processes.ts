import { fork } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Score } from './score.ts'

/** The files in so many parts of about the same size. */
export const shares = (files: readonly string[], count: number): readonly (readonly string[])[] => {
  const parts = Array.from({ length: count }, () => ({ size: 0, files: [] as string[] }))
  const sized = files.map((file) => ({ file, size: statSync(join('src/core', file)).size }))
  for (const { file, size } of sized.toSorted((a, b) => b.size - a.size)) {
    const [least] = parts.toSorted((a, b) => a.size - b.size)
    least?.files.push(file)
    if (least !== undefined) least.size += size
  }
  return parts.map((part) => part.files).filter((part) => part.length > 0)
}

/** Each part in a process of its own, at the same time; all scores together. */
export const inProcesses = async (parts: readonly (readonly string[])[]): Promise<readonly Score[]> => {
  const scores = await Promise.all(
    parts.map(
      (part) =>
        new Promise<readonly Score[]>((resolve, reject) => {
          const child = fork(process.argv[1] ?? '', part, { execArgv: process.execArgv })
          child.once('message', (message) => {
            resolve(message as readonly Score[])
          })
          child.once('exit', (code) => {
            reject(new Error(`a part ended with ${String(code)}`))
          })
        }),
    ),
  )
  return scores.flat()
}
