import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, posix, relative } from 'node:path'

/** One instruction: its word, and all that follows it on its line or lines. */
export interface Step {
  readonly word: string
  readonly rest: string
}

/** The instructions of one stage; `name` is what it is called, or its number. */
export interface Stage {
  readonly name: string
  readonly image: string
  readonly steps: readonly Step[]
}

/** Reads a Dockerfile without arguments, heredocs and parser directives: ours. */
export const readDockerfile = (text: string): readonly Stage[] => {
  const lines = text.replace(/^\s*#.*\n/gm, '').replace(/\\\n/g, ' ')
  const steps = [...lines.matchAll(/^([A-Z]+) +(.+)$/gm)].map(([, word = '', rest = '']) => ({ word, rest }))
  const stages: { name: string; image: string; steps: Step[] }[] = []
  for (const step of steps) {
    const [image = '', , name = String(stages.length)] = step.rest.split(/\s+/)
    if (step.word === 'FROM') stages.push({ name, image, steps: [] })
    else stages.at(-1)?.steps.push(step)
  }
  return stages
}

/** What a stage left: its own root folder, and what the image says of how it is run. */
export interface Made {
  readonly root: string
  readonly workdir: string
  readonly env: Readonly<Record<string, string>>
  readonly user: string | null
  readonly command: readonly string[]
  /** RUN steps that change the machine outside the working folder: not performed here. */
  readonly notPerformed: readonly string[]
}

/** How a stage is made: where, from which folder, after which stages. `after` hears of each step, with the folder. */
export interface Making {
  readonly root: string
  readonly context: string
  readonly stages: ReadonlyMap<string, Made>
  readonly env: NodeJS.ProcessEnv
  readonly after?: (step: Step, folder: string) => void
}

/** Performs COPY, RUN, WORKDIR and ENV in a folder that stands for the root of the image; throws where one fails. */
export const make = async (stage: Stage, { root, context, stages, env, after }: Making): Promise<Made> => {
  const made = { root, workdir: '/', env: {} as Record<string, string>, user: null as string | null }
  const command: string[] = []
  const notPerformed: string[] = []
  const ignored = ignoring(context)
  for (const step of stage.steps) {
    const { word, rest } = step
    const folder = join(root, made.workdir)
    if (word === 'WORKDIR') {
      made.workdir = posix.resolve(made.workdir, rest)
      mkdirSync(join(root, made.workdir), { recursive: true })
    } else if (word === 'ENV') {
      for (const [, name = '', value = ''] of rest.matchAll(/(\w+)=(\S+)/g)) made.env[name] = value
    } else if (word === 'COPY') copy(rest, { folder, context, stages, ignored })
    else if (word === 'RUN' && /(^|\s)\//.test(rest)) notPerformed.push(rest)
    else if (word === 'RUN') await shell(rest, folder, { ...env, ...made.env })
    else if (word === 'USER') made.user = rest
    else if (word === 'CMD') command.push(...(JSON.parse(rest) as string[]))
    else if (!['EXPOSE', 'HEALTHCHECK'].includes(word)) throw new Error(`The test does not know ${word}`)
    after?.(step, join(root, made.workdir))
  }
  return { ...made, command, notPerformed }
}

interface Copying {
  readonly folder: string
  readonly context: string
  readonly stages: ReadonlyMap<string, Made>
  readonly ignored: (path: string) => boolean
}

const copy = (rest: string, { folder, context, stages, ignored }: Copying): void => {
  const from = /^--from=(\S+)\s+/.exec(rest)
  const stage = from === null ? null : stages.get(from[1] ?? '')
  if (stage === undefined) throw new Error(`COPY from an unknown stage: ${rest}`)
  const paths = rest.slice(from?.[0].length ?? 0).split(/\s+/)
  const to = paths.pop() ?? ''
  for (const path of paths) {
    const source = join(stage?.root ?? context, path)
    const left = (file: string) => stage !== null || !ignored(relative(context, file))
    if (!left(source)) throw new Error(`.dockerignore leaves out ${path}`)
    const target = to.endsWith('/') && statSync(source).isFile() ? join(folder, to, basename(path)) : join(folder, to)
    cpSync(source, target, { recursive: true, verbatimSymlinks: true, filter: left })
  }
}

/** Whether .dockerignore leaves a path out: of the lines that match it or a folder above it, the last decides. */
const ignoring = (context: string): ((path: string) => boolean) => {
  const lines = readFileSync(join(context, '.dockerignore'), 'utf8').split('\n')
  const rules = lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ({
      keeps: line.startsWith('!'),
      shape: new RegExp(`^${line.replace(/^!/, '').replaceAll('.', '\\.').replaceAll('*', '[^/]*')}(/|$)`),
    }))
  return (path) => rules.findLast(({ shape }) => shape.test(path))?.keeps === false
}

const shell = async (line: string, cwd: string, env: NodeJS.ProcessEnv): Promise<void> => {
  const child = spawn('/bin/sh', ['-c', line], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => void (said += part.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`RUN ${line} ended with ${code}: ${said.slice(-2000)}`)
}
