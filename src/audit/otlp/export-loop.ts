import { exportOnce, type ExporterParts, type ExportTarget } from './exporter.ts'

/** How often is looked, and how long a collector that failed is left alone: twice as long each time, up to a minute. */
export interface LoopParts extends ExporterParts {
  readonly everyMs: number
  readonly mostMs?: number
}

/** Exports under way. `close` waits for the batch that is being sent. */
export interface ExportLoop {
  close(): Promise<void>
}

/** Sends to each target on its own: one that is slow or away keeps no other waiting. */
export const exportLoop = (parts: LoopParts, targets: readonly ExportTarget[]): ExportLoop => {
  const { everyMs, mostMs = 60_000 } = parts
  let open = true
  const wakes = new Set<() => void>()
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        wakes.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, milliseconds)
      wakes.add(wake)
    })
  const run = async (target: ExportTarget): Promise<void> => {
    let wait = everyMs
    while (open) {
      const confirmed = await exportOnce(parts, target).catch((error: unknown) => {
        parts.onFault(target, error)
        return -1
      })
      wait = confirmed < 0 ? Math.min(mostMs, wait * 2) : everyMs
      if (open) await pause(wait)
    }
  }
  const running = targets.map(run)
  return {
    close: async () => {
      open = false
      for (const wake of wakes) wake()
      await Promise.all(running)
    },
  }
}
