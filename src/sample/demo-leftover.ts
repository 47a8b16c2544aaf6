import type { DemoFolder } from './demo-folder.ts'
import type { DemoPorts } from './demo-options.ts'
import { commandOf, endProcess, isAlive } from './postgres-leftover.ts'
import { portFor } from './postgres-port.ts'
import { PortTaken } from './serve.ts'

const runs = (pid: number | null, what: RegExp): pid is number =>
  pid !== null && pid !== process.pid && isAlive(pid) && what.test(commandOf(pid))

/**
 * Ends the gateway of a demo that was killed, and makes sure that every port is free. Throws one line where an earlier
 * demo still runs, or PortTaken.
 */
export const endEarlier = async (folder: DemoFolder, ports: DemoPorts): Promise<void> => {
  const earlier = folder.running()
  if (earlier !== null) {
    if (runs(earlier.pid, /demo\.ts|start\.js/)) {
      throw new Error(`A demo already runs here (process ${earlier.pid}): stop it first, or use --port-base`)
    }
    if (runs(earlier.gatewayPid, /src\/(main|sample\/sandbox-gateway)\.ts/)) await endProcess(earlier.gatewayPid)
    folder.setRunning(null)
  }
  const wanted = [ports.gateway, ports.issuer, ports.brp, ports.pages, ...[0, 1, 2, 3].map((i) => ports.parties + i)]
  for (const port of wanted) {
    await portFor(port).catch(() => {
      throw new PortTaken(port)
    })
  }
}
