import { mapped, objectOf, type JsonObject } from '../http/json.ts'
import { listOf, refOf, resolved, textOf, type Operation } from './document.ts'
import { html, joined, phrase, prose, type Markup, type Piece } from './markup.ts'
import { sample } from './schema-view.ts'
import { boundsOf, kindOf } from './schema-words.ts'

const whoMayCall = ({ said }: Operation): Piece => {
  const schemes = listOf(said['security']).map((each) => objectOf(each))
  if (schemes.length === 0) return html`<p>No token is asked.</p>`
  const scopes = schemes.flatMap((each) => listOf(each['oauth2'])).map((scope) => html`<code>${textOf(scope)}</code>`)
  return scopes.length === 0
    ? html`<p>Asks the credential of the connector.</p>`
    : html`<p>Token with scope ${joined(scopes, ' or ')}.</p>`
}

const parameter = (document: JsonObject, given: JsonObject): Markup => {
  const schema = resolved(document, given['schema'])
  return html`<tr>
    <th scope="row">
      <code>${textOf(given['name'])}</code>${given['required'] === true ? html` <em>required</em>` : ''}
    </th>
    <td>${textOf(given['in'])}</td>
    <td>${kindOf(objectOf(given['schema']))}</td>
    <td>${phrase(textOf(given['description']))} ${joined(boundsOf(schema), '; ')}</td>
  </tr>`
}

const parameters = (document: JsonObject, { id, said }: Operation): Piece => {
  const all = listOf(said['parameters']).map((each) => resolved(document, each))
  if (all.length === 0) return ''
  return html`<h4>Parameters</h4>
    <div class="wide" role="region" aria-label="Parameters of ${id}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">In</th>
            <th scope="col">What it is</th>
            <th scope="col">Means</th>
          </tr>
        </thead>
        <tbody>
          ${all.map((each) => parameter(document, each))}
        </tbody>
      </table>
    </div>`
}

const contents = (of: string, content: JsonObject): Piece =>
  Object.entries(content).map(([type, media]) => {
    const { schema, example } = objectOf(media)
    return html`<p><code>${type}</code>: ${kindOf(objectOf(schema))}</p>
      ${sample(of, example)}`
  })

const body = ({ id, said }: Operation): Piece =>
  said['requestBody'] === undefined
    ? ''
    : html`<h4>Body</h4>
        ${contents(`the body of ${id}`, objectOf(objectOf(said['requestBody'])['content']))}`

/** One answer: its status, what it holds and its headers. */
export const answerView = (of: string, status: string, answer: JsonObject): Markup => {
  const headers = Object.keys(mapped(objectOf(answer['headers']), () => null)).map((name) => html`<code>${name}</code>`)
  return html`<p><strong>${status}</strong> ${phrase(textOf(answer['description']))}</p>
    ${contents(`${status} of ${of}`, objectOf(answer['content']))}
    ${headers.length === 0 ? '' : html`<p>Headers: ${joined(headers, ', ')}</p>`}`
}

const answers = (document: JsonObject, { id, said }: Operation): Markup => {
  const all = Object.entries(objectOf(said['responses']))
  const shared = all.flatMap(([status, each]) => {
    const name = refOf(each)
    return name === null ? [] : [html`<a href="#answer-${name}">${status}</a>`]
  })
  return html`<h4>Answers</h4>
    ${all.flatMap(([status, each]) => (refOf(each) === null ? [answerView(id, status, resolved(document, each))] : []))}
    ${shared.length === 0 ? '' : html`<p>Problems: ${joined(shared, ', ')}</p>`}`
}

/** One operation: who may call it, what it takes, what it answers. */
export const operationView = (document: JsonObject, operation: Operation): Markup => {
  const { id, method, path, said } = operation
  return html`<article id="operation-${id}" aria-labelledby="name-${id}">
    <h3 id="name-${id}">${textOf(said['summary'])}</h3>
    <p class="call"><strong>${method}</strong> <code>${path}</code></p>
    ${prose(textOf(said['description']))} ${whoMayCall(operation)} ${parameters(document, operation)} ${body(operation)}
    ${answers(document, operation)}
  </article>`
}
