import { boundClient } from './clients.ts'
import { demoFolder, folderOf, type DemoFolder } from './demo-folder.ts'
import { openDemoDatabase } from './demo-database.ts'
import { invitation } from './demo-invitation.ts'
import { endEarlier } from './demo-leftover.ts'
import { leaveTask, pagesSettings } from './demo-pages.ts'
import { leaveReview, reviewerLines } from './demo-review.ts'
import { readDemoOptions, type DemoOptions } from './demo-options.ts'
import { runCommand, startGateway } from './demo-process.ts'
import { registerLines } from './demo-register.ts'
import { entrancesOf, startStations, type DemoStations } from './demo-stations.ts'
import { audience } from './issuer.ts'
import { localDate } from './local-date.ts'
import { aheadBy } from './sandbox/clock.ts'
import { sandboxFiles } from './sandbox/files.ts'
import { tellStory } from './story.ts'
import { town } from './town.ts'

const write = (line: string): void => console.log(line)

/** What was started, ended in reverse order; safe to call twice. */
const ending = () => {
  const steps: (() => Promise<void>)[] = []
  return {
    later: (step: () => Promise<void>): void => void steps.unshift(step),
    all: async (): Promise<void> => {
      for (const step of steps.splice(0)) await step().catch(() => undefined)
    },
  }
}

const settings = (folder: DemoFolder, stations: DemoStations, { ports }: DemoOptions, databaseUrl: string) => ({
  ...folder.keySettings(),
  RUN_AS: 'development',
  DATABASE_URL: databaseUrl,
  HOST: '127.0.0.1',
  PORT: String(ports.gateway),
  PUBLIC_URL: `http://127.0.0.1:${ports.gateway}`,
  TOKEN_ISSUERS: JSON.stringify([{ issuer: stations.issuer.url, jwksUri: stations.issuer.jwksUrl }]),
  TOKEN_AUDIENCE: audience,
  ...pagesSettings(folder, stations.issuer, ports),
})

const run = async (options: DemoOptions, end: ReturnType<typeof ending>): Promise<void> => {
  const { ports } = options
  const folder = demoFolder(folderOf(ports.gateway))
  await endEarlier(folder, ports)
  if (options.fresh) folder.clear()
  if (!options.sandbox && aheadBy(sandboxFiles(folder.path).clock) > 0)
    throw new Error(
      'The clock of this demo was moved ahead, and a log never goes back: start with the sandbox or --fresh',
    )
  const number = folder.nextFamily()
  const stations = await startStations(folder, ports, number)
  end.later(stations.close)
  const running = { pid: process.pid, gatewayPid: null, issuer: stations.issuer.url, audience }
  folder.setRunning(running)
  end.later(async () => folder.setRunning(null))

  write('Deelpoort, demo: de voorbeeldgemeente 9901 (alles en iedereen is verzonnen)')
  const name = `deelpoort_demo_${ports.gateway}`
  const database = await openDemoDatabase({ folder: folder.postgres, port: ports.postgres, name, fresh: options.fresh })
  end.later(database.stop)
  write(`  database   ${database.description}`)
  const env = settings(folder, stations, options, database.url)
  await runCommand('migrate', [], env)
  const lines = [...registerLines(entrancesOf(stations, folder)), ...reviewerLines]
  for (const line of lines) await runCommand('admin', line, env)
  const url = `http://127.0.0.1:${ports.gateway}`
  const program = options.sandbox ? 'sample/sandbox-gateway.ts' : 'main.ts'
  const shared = options.sandbox ? { SANDBOX_FOLDER: folder.path, SANDBOX_ISSUER_KEYS: folder.issuerKeys } : {}
  const gateway = await startGateway(program, url, { ...env, ...shared }, folder.gatewayLog)
  end.later(gateway.stop)
  folder.setRunning({ ...running, gatewayPid: gateway.pid })
  write(`  gateway    ${url} (log: ${folder.gatewayLog})`)

  const { issuer } = stations
  await tellStory({
    gateway: url,
    tokens: { tokenFor: issuer.tokenFor, bound: { client: boundClient, ...(await issuer.boundFor(boundClient)) } },
    write,
    now: stations.now,
    run: `${localDate(stations.now())}-${number}`,
    family: stations.family,
    parties: stations.parties,
    command: (command, ...args) => runCommand(command, args, env),
  })
  write('')
  write('Alles ging zoals wet en contract het willen. (Every outcome was as expected.)')
  const residents = town(localDate(stations.now()))
  await leaveTask(url, issuer, residents)
  await leaveReview(url, issuer, residents, { run: `${localDate(stations.now())}-${number}`, now: stations.now })
  if (options.once) return
  write(invitation(options, residents))
  await gateway.ended
  throw new Error(`The gateway has stopped; see ${folder.gatewayLog}`)
}

const end = ending()
let stopping = false
const stop = (): void => {
  if (stopping) process.exit(130)
  stopping = true
  void end.all().then(() => process.exit(0))
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

try {
  await run(readDemoOptions(process.argv.slice(2)), end)
} catch (error) {
  if (!stopping) console.error(error instanceof Error ? error.message : 'The demo could not run')
  process.exitCode = 1
}
if (!stopping) {
  await end.all()
  process.exit()
}
