import { objectOf, type JsonObject } from '../http/json.ts'
import { componentsOf, listOf, operationsOf, taggedBy, textOf, type Operation } from './document.ts'
import { html, phrase, prose, type Markup, type Piece } from './markup.ts'
import { answerView, operationView } from './operation-view.ts'
import { sample, schemaView } from './schema-view.ts'

/** A page of the reference: where it is, how it is called in the list of pages, where its contract is read as JSON. */
export interface ReferencePage {
  readonly path: string
  readonly name: string
  readonly json: string
}

const operationLink = ({ id, method, path }: Operation): Markup =>
  html`<li><a href="#operation-${id}">${method} ${path}</a></li>`

const contents = (document: JsonObject, operations: readonly Operation[]): Markup =>
  html`<nav class="contents" aria-label="Contents">
    ${listOf(document['tags']).map((tag) => {
      const name = textOf(objectOf(tag)['name'])
      return html`<p><a href="#tag-${name}">${name}</a></p>
        <ul>
          ${taggedBy(operations, name).map(operationLink)}
        </ul>`
    })}
    <p><a href="#headers">headers</a></p>
    <p><a href="#problems">problems</a></p>
    <p><a href="#schemas">schemas</a></p>
  </nav>`

const tagged = (document: JsonObject, operations: readonly Operation[]): Piece =>
  listOf(document['tags']).map((tag) => {
    const { name, description } = objectOf(tag)
    return html`<section id="tag-${textOf(name)}" aria-label="${textOf(name)}">
      <h2>${textOf(name)}</h2>
      <p>${phrase(textOf(description))}</p>
      ${taggedBy(operations, textOf(name)).map((operation) => operationView(document, operation))}
    </section>`
  })

const tokens = (document: JsonObject): Piece =>
  componentsOf(document, 'securitySchemes').map(([, scheme]) => {
    const { scopes } = objectOf(objectOf(objectOf(scheme['flows'])['clientCredentials']))
    return [
      prose(textOf(scheme['description'])),
      html`<dl>
        ${Object.entries(objectOf(scopes)).map(
          ([scope, means]) =>
            html`<dt><code>${scope}</code></dt>
              <dd>${textOf(means)}</dd>`,
        )}
      </dl>`,
    ]
  })

const components = (document: JsonObject): Markup =>
  html`<section id="headers" aria-label="Headers">
      <h2>Headers of answers</h2>
      <dl>
        ${componentsOf(document, 'headers').map(
          ([name, header]) =>
            html`<dt><code>${name}</code></dt>
              <dd>${phrase(textOf(header['description']))}</dd>`,
        )}
      </dl>
    </section>
    <section id="problems" aria-label="Problems">
      <h2>Problems</h2>
      ${componentsOf(document, 'responses').map(
        ([name, answer]) =>
          html`<article id="answer-${name}" aria-label="${name}">${answerView(name, name, answer)}</article>`,
      )}
    </section>
    <section id="schemas" aria-label="Schemas">
      <h2>Schemas</h2>
      ${componentsOf(document, 'schemas').map(
        ([name, schema]) =>
          html`<article id="schema-${name}" aria-labelledby="named-${name}">
            <h3 id="named-${name}">${name}</h3>
            ${prose(textOf(schema['description']))}${schemaView(document, name, schema)}${sample(name, listOf(schema['examples'])[0])}
          </article>`,
      )}
    </section>`

/** A contract as one page without a script: all operations and schemas, each with a place to link to. */
export const referencePage = (document: JsonObject, here: ReferencePage, pages: readonly ReferencePage[]): string => {
  const { title, version, description } = objectOf(document['info'])
  const operations = operationsOf(document)
  const heading = `${textOf(title)} ${textOf(version)}`
  const link = ({ path, name }: ReferencePage): Markup =>
    html`<li><a href="${path}" ${path === here.path ? html` aria-current="page"` : ''}>${name}</a></li>`
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${heading}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="/docs/reference.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the reference</a>
        <header>
          <nav aria-label="Contracts">
            <ul>
              ${pages.map(link)}
            </ul>
          </nav>
        </header>
        <div class="page">
          ${contents(document, operations)}
          <main id="main" tabindex="-1">
            <h1>${heading}</h1>
            ${prose(textOf(description))}
            <p>The same for machines: <a href="${here.json}">OpenAPI 3.1</a>.</p>
            ${tokens(document)}${tagged(document, operations)}${components(document)}
          </main>
        </div>
      </body>
    </html> `.markup
}
