/** What `npm run demo -- …` was asked. */
export interface DemoOptions {
  /** End after the story. */
  readonly once: boolean
  /** Clear data and keys first. */
  readonly fresh: boolean
  /** With the sandbox beside the gateway; without it the gateway is that of production. */
  readonly sandbox: boolean
  readonly ports: DemoPorts
}

/** The ports of decisions.md 39, side by side from one base. */
export interface DemoPorts {
  readonly gateway: number
  readonly issuer: number
  readonly brp: number
  /** The first of four. */
  readonly parties: number
  /** The pages for people. */
  readonly pages: number
  readonly postgres: number
}

const usual = 8080

/** The ports from this base; PostgreSQL stands as far from 54329 as the base from 8080. */
export const portsFrom = (base: number): DemoPorts => ({
  gateway: base,
  issuer: base + 1,
  brp: base + 2,
  parties: base + 3,
  pages: base + 7,
  postgres: 54329 + base - usual,
})

/** How the demo is called, in one line. */
export const usage = 'npm run demo -- [--once] [--fresh] [--no-sandbox] [--port-base 8080]'

/** Takes `--port-base` out of the arguments; throws where it is no port from which all others fit. */
export const takePortBase = (args: readonly string[]): { readonly base: number; readonly rest: readonly string[] } => {
  const rest: string[] = []
  let given: string | null = null
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? ''
    if (arg === '--port-base') given = args[(i += 1)] ?? ''
    else if (arg.startsWith('--port-base=')) given = arg.slice('--port-base='.length)
    else rest.push(arg)
  }
  if (given === null) return { base: usual, rest }
  const base = /^[0-9]{4,5}$/.test(given) ? Number(given) : 0
  if (base >= 1024 && base <= 19_000) return { base, rest }
  throw new Error('--port-base wants a port from 1024 to 19000')
}

/** Reads the arguments; throws one line where one is unknown. */
export const readDemoOptions = (args: readonly string[]): DemoOptions => {
  const { base, rest } = takePortBase(args)
  const unknown = rest.find((arg) => !['--once', '--fresh', '--no-sandbox'].includes(arg))
  if (unknown !== undefined) throw new Error(`Unknown: ${unknown}. Use: ${usage}`)
  const asks = (option: string): boolean => rest.includes(option)
  return { once: asks('--once'), fresh: asks('--fresh'), sandbox: !asks('--no-sandbox'), ports: portsFrom(base) }
}
