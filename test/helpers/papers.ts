import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The text of a file, by its path from the root. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Our own package.json. */
export const manifest = JSON.parse(read('package.json')) as {
  readonly license: string
  readonly engines: { readonly node: string }
  readonly scripts: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
}

/** What stands in a file by whatever line it was broken. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ')

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))

/** Everything written for people, by path from the root. */
export const papers: readonly string[] = ['.', 'docs', 'docs/decisions', 'policies', 'policies/scenarios'].flatMap(
  markdownIn,
)

/** Targets of the links in a paper that are no web address, without what follows a #. */
export const linksOf = (paper: string): readonly string[] =>
  [...read(paper).matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^(https?|mailto):/.test(target))

/** Whether a link of a paper leads to something. */
export const leads = (paper: string, target: string): boolean => existsSync(join(root, dirname(paper), target))

/** What stands between backticks in a paper, code blocks left out. */
export const quotedIn = (paper: string): readonly string[] =>
  [
    ...read(paper)
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/`([^`\n]+)`/g),
  ].map(([, text = '']) => text)

/** Whether a quoted word names a file or folder of the checkout; made ones (`dist/`) and patterns are none. */
export const isPath = (word: string): boolean =>
  /^[\w.-][\w./-]*$/.test(word) &&
  (/\.(ts|md|json|ya?ml|sql|txt|js)$/.test(word) || /\w\/$/.test(word)) &&
  !/^dist\//.test(word)

/** Scripts of package.json that a paper tells to run. */
export const scriptsNamedIn = (paper: string): readonly string[] =>
  [...read(paper).matchAll(/npm (?:run (?:-s )?([a-z:]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short ?? '')

/** Every committed file, or null where this is no checkout of git. */
export const committed = (): readonly string[] | null => {
  try {
    const list = execFileSync('git', ['ls-files', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return list.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
  } catch {
    return null
  }
}

/** The text of every source file but those of the sample. */
export const sources = (): readonly string[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('sample'))
    .map((path) => read(join('src', path)))

/** Every file in a folder of the checkout, by name. */
export const namesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => basename(path))
