import { objectOf, sorted, type JsonObject } from './json.ts'

const prefix = '#/components/schemas/'

const renamed = <T>(value: T, names: ReadonlyMap<string, string>): T =>
  JSON.parse(JSON.stringify(value), (key, each: unknown) => {
    if (key !== '$ref' || typeof each !== 'string' || !each.startsWith(prefix)) return each
    const name = each.slice(prefix.length)
    return prefix + (names.get(name) ?? name)
  }) as T

const refsIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((found) => found[1] ?? '')

const reachable = (document: JsonObject, schemas: JsonObject): ReadonlySet<string> => {
  const components = { ...objectOf(document['components']), schemas: null }
  const found = new Set<string>()
  const waiting = [...refsIn(document['paths']), ...refsIn(components)]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue
    found.add(name)
    waiting.push(...refsIn(schemas[name]))
  }
  return found
}

/** Pairs `XInput` → `X` that say the same, all of them taken together. */
const twins = (schemas: JsonObject): ReadonlyMap<string, string> => {
  const pairs = new Map(
    Object.keys(schemas)
      .filter((name) => `${name}Input` in schemas)
      .map((name) => [`${name}Input`, name]),
  )
  for (;;) {
    const unlike = [...pairs].filter(
      ([input, name]) =>
        JSON.stringify(renamed(schemas[input], pairs)) !== JSON.stringify(renamed(schemas[name], pairs)),
    )
    if (unlike.length === 0) return pairs
    for (const [input] of unlike) pairs.delete(input)
  }
}

/** Names that are free once the other half of the pair is not used. */
const lonely = (used: ReadonlySet<string>, schemas: JsonObject): ReadonlyMap<string, string> =>
  new Map(
    [...used]
      .filter((name) => name.endsWith('Input') && name.slice(0, -5) in schemas && !used.has(name.slice(0, -5)))
      .map((name) => [name, name.slice(0, -5)]),
  )

const withSchemas = (document: JsonObject, schemas: JsonObject): JsonObject => ({
  ...document,
  components: { ...objectOf(document['components']), schemas },
})

const only = (schemas: JsonObject, names: ReadonlySet<string>, as: ReadonlyMap<string, string>): JsonObject =>
  Object.fromEntries([...names].map((name) => [as.get(name) ?? name, schemas[name] ?? {}]))

/** One schema per thing: input and output under one name where they are alike, none that nobody uses, sorted. */
export const tidyComponents = (document: JsonObject): JsonObject => {
  const merged = renamed(document, twins(objectOf(objectOf(document['components'])['schemas'])))
  const schemas = objectOf(objectOf(merged['components'])['schemas'])
  const used = reachable(merged, schemas)
  const names = lonely(used, schemas)
  return renamed(withSchemas(merged, sorted(only(schemas, used, names))), names)
}
