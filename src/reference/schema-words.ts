import { objectOf, type Json, type JsonObject } from '../http/json.ts'
import { listOf, refOf, textOf } from './document.ts'
import { html, joined, type Piece } from './markup.ts'

/** A link to a schema of this page. */
export const schemaLink = (name: string): Piece => html`<a href="#schema-${name}">${name}</a>`

/** The shapes of which a value has one; none where it has one shape. */
export const shapesOf = (schema: JsonObject): readonly JsonObject[] =>
  [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])].map((each) => objectOf(each))

const code = (value: Json): Piece => html`<code>${textOf(value)}</code>`

/** What a value is, in some words: its type, its list of words, or a link to its schema. */
export const kindOf = (schema: JsonObject): Piece => {
  const ref = refOf(schema)
  if (ref !== null) return schemaLink(ref)
  if (schema['const'] !== undefined) return html`always ${code(schema['const'])}`
  const words = listOf(schema['enum'])
  if (words.length > 0) return html`one of ${joined(words.map(code), ' ')}`
  const shapes = shapesOf(schema)
  if (shapes.length > 0) return joined(shapes.map(kindOf), ' or ')
  if (schema['type'] === 'array') return html`list of ${kindOf(objectOf(schema['items']))}`
  return textOf(schema['format'] ?? schema['type'] ?? 'any value')
}

const range = (least: Json | undefined, most: Json | undefined, unit: string): readonly string[] => {
  if (least === undefined && most === undefined) return []
  if (least === most) return [`exactly ${textOf(most)}${unit}`]
  if (most === undefined) return [`at least ${textOf(least)}${unit}`]
  return [least === undefined ? `at most ${textOf(most)}${unit}` : `${textOf(least)} to ${textOf(most)}${unit}`]
}

const widest = Number.MAX_SAFE_INTEGER

/** What a value must also be: lengths, bounds, pattern, default. */
export const boundsOf = (schema: JsonObject): readonly Piece[] => {
  const { minimum, maximum, pattern } = schema
  const bounded = maximum === widest ? undefined : maximum
  return [
    ...range(schema['minLength'], schema['maxLength'], ' characters'),
    ...range(schema['minItems'], schema['maxItems'], ' items'),
    ...range(minimum === -widest ? undefined : minimum, bounded, ''),
    ...(typeof pattern === 'string' ? [html`pattern <code>${pattern}</code>`] : []),
    ...(schema['default'] === undefined ? [] : [html`default ${code(schema['default'])}`]),
  ]
}
