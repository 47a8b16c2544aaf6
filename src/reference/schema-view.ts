import { objectOf, type Json, type JsonObject } from '../http/json.ts'
import { listOf, resolved, textOf } from './document.ts'
import { html, joined, phrase, type Markup, type Piece } from './markup.ts'
import { boundsOf, kindOf, shapesOf } from './schema-words.ts'

interface Field {
  readonly path: string
  readonly schema: JsonObject
  readonly required: boolean
}

const inside = (path: string, schema: JsonObject): readonly Field[] => {
  const { properties, items, additionalProperties: others } = schema
  const required = listOf(schema['required'])
  const at = path === '' ? '' : `${path}.`
  return [
    ...Object.entries(objectOf(properties)).flatMap(([name, value]) =>
      fieldsFrom({ path: at + name, schema: objectOf(value), required: required.includes(name) }),
    ),
    ...(typeof others === 'object' ? fieldsFrom({ path: `${at}*`, schema: objectOf(others), required: false }) : []),
    ...(items === undefined ? [] : inside(`${path}[]`, objectOf(items))),
    ...shapesOf(schema).flatMap((shape, number) => inside(`${path} (${number + 1})`, shape)),
  ]
}

const fieldsFrom = (field: Field): readonly Field[] => [field, ...inside(field.path, field.schema)]

const row = (document: JsonObject, { path, schema, required }: Field): Markup => {
  const means = textOf(schema['description'] ?? resolved(document, schema)['description'])
  const said: readonly Piece[] = [phrase(means), joined(boundsOf(schema), '; ')]
  return html`<tr>
    <th scope="row"><code>${path}</code>${required ? html` <em>required</em>` : ''}</th>
    <td>${kindOf(schema)}</td>
    <td>
      ${joined(
        said.filter((each) => written(each)),
        html`<br />`,
      )}
    </td>
  </tr>`
}

const written = (piece: Piece): boolean =>
  Array.isArray(piece) ? piece.some((each: Piece) => written(each)) : piece !== ''

const table = (document: JsonObject, name: string, fields: readonly Field[]): Markup =>
  html`<div class="wide" role="region" aria-label="Fields of ${name}" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">What it is</th>
          <th scope="col">Means</th>
        </tr>
      </thead>
      <tbody>
        ${fields.map((field) => row(document, field))}
      </tbody>
    </table>
  </div>`

/** The fields of a schema, each by its dotted path as `invalidParams` names it; of more than one shape, a table a shape. */
export const schemaView = (document: JsonObject, name: string, schema: JsonObject): Piece => {
  const shapes = shapesOf(schema).filter((shape) => Object.keys(objectOf(shape['properties'])).length > 0)
  if (shapes.length > 0 && schema['properties'] === undefined)
    return shapes.map((shape, at) => [
      html`<p>Shape ${at + 1} of ${shapes.length}</p>`,
      table(document, `${name}, shape ${at + 1}`, inside('', shape)),
    ])
  const fields = inside('', schema)
  if (fields.length > 0) return table(document, name, fields)
  const bounds = boundsOf(schema)
  return html`<p>${kindOf(schema)}${bounds.length > 0 ? html` (${joined(bounds, '; ')})` : ''}</p>`
}

/** A sample, folded away. */
export const sample = (of: string, value: Json | undefined): Piece =>
  value === undefined
    ? ''
    : html`<details>
        <summary>Sample of ${of}</summary>
        <pre role="region" aria-label="Sample of ${of}" tabindex="0">
${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</pre>
      </details>`
