import { existsSync, readFileSync } from 'node:fs'
import { dereference } from '@apidevtools/json-schema-ref-parser'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'yaml'

const file = new URL('../../../shared/brp/personen-openapi.yaml', import.meta.url)

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly allOf?: readonly Schema[]
  readonly items?: Schema
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> }
}

interface Contract {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** The published contract of the BRP as validators; null where the document is not beside this repository. */
export interface BrpContract {
  readonly query: ValidateFunction
  readonly answer: ValidateFunction
  readonly fault: ValidateFunction
  /** Every path below Persoon that may stand in `fields`. */
  readonly paths: readonly string[]
}

const last = (ref: string): string => ref.split('/').at(-1) ?? ''
const automatic = ['inOnderzoek', 'geheimhoudingPersoonsgegevens', 'opschortingBijhouding', 'rni', 'verificatie']

/** A subtype without its abstract parent: that one is checked where the discriminator stands. */
const own = (schema: Schema): Schema => {
  const { allOf = [], ...rest } = schema
  return { allOf: [rest, ...allOf.filter((part) => part.discriminator === undefined)] }
}

/** Each mapping of a discriminator becomes a demand: the type is one of them, and its schema holds. */
const demanding = (schemas: Contract['components']['schemas']) => {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (typeof node !== 'object' || node === null) return node
    const { discriminator, ...rest } = node as Schema
    const walked = Object.fromEntries(
      Object.entries(rest)
        .filter(([key]) => key !== 'example' && key !== 'examples')
        .map(([key, value]) => [key, walk(value)]),
    )
    if (discriminator === undefined) return walked
    const types = Object.entries(discriminator.mapping)
    return {
      ...walked,
      allOf: [
        ...((walked['allOf'] as unknown[] | undefined) ?? []),
        { properties: { type: { enum: types.map(([type]) => type) } } },
        ...types.map(([type, ref]) => ({
          if: { properties: { type: { const: type } } },
          then: walk(own(schemas[last(ref)] ?? {})),
        })),
      ],
    }
  }
  return walk
}

const fieldPaths = (schemas: Contract['components']['schemas']): readonly string[] => {
  const named = (schema: Schema): Schema => (schema.$ref === undefined ? schema : (schemas[last(schema.$ref)] ?? {}))
  const fields = (some: Schema): readonly (readonly [string, Schema])[] => {
    const schema = named(some)
    if (schema.items !== undefined) return fields(schema.items)
    const subtypes = Object.values(schema.discriminator?.mapping ?? {}).map((ref) => schemas[last(ref)] ?? {})
    const parts = subtypes.flatMap((part) => [
      { properties: part.properties ?? {} },
      ...(part.allOf ?? []).filter((parent) => named(parent).discriminator === undefined),
    ])
    return [...Object.entries(schema.properties ?? {}), ...[...(schema.allOf ?? []), ...parts].flatMap(fields)]
  }
  const paths = (schema: Schema, prefix: string): readonly string[] =>
    fields(schema)
      .filter(([key]) => !automatic.includes(key))
      .flatMap(([key, inner]) => [`${prefix}${key}`, ...paths(inner, `${prefix}${key}.`)])
  return [...new Set(paths(schemas['Persoon'] ?? {}, ''))].sort()
}

/** Reads the contract that stands beside this repository. */
export const brpContract = async (): Promise<BrpContract | null> => {
  if (!existsSync(file)) return null
  const text = readFileSync(file, 'utf8')
  const { components } = (await dereference(parse(text) as object)) as Contract
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  const walk = demanding(components.schemas)
  const compile = (name: string) => ajv.compile(walk(components.schemas[name]) as object)
  return {
    query: ajv.compile(own(components.schemas['RaadpleegMetBurgerservicenummer'] ?? {})),
    answer: compile('RaadpleegMetBurgerservicenummerResponse'),
    fault: compile('BadRequestFoutbericht'),
    paths: fieldPaths((parse(text) as Contract).components.schemas),
  }
}
