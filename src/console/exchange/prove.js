// @ts-check
/**
 * The button "check in this browser" of the page of one exchange: fetches the evidence of each entry, with its record where the officer
 * may open it, has all of it checked here, and says of each thing whether it was checked and what came of it.
 *
 * @typedef {import('./proof-checks.js').Check} Check
 * @typedef {import('./proof-checks.js').Given} Given
 * @typedef {import('./proof-checks.js').Checkpoint} Checkpoint
 */

/** Scripts have addresses that change with their content: the page says which. */
const address = /** @type {HTMLScriptElement} */ (document.querySelector('script[src*="proof-checks"]')).src
/** @type {Promise<typeof import('./proof-checks.js')>} */
const loaded = import(address)

const language = document.documentElement.lang === 'en' ? 'en-GB' : 'nl-NL'
const moments = new Intl.DateTimeFormat(language, {
  dateStyle: 'long',
  timeStyle: 'medium',
  timeZone: 'Europe/Amsterdam',
})
const numbers = new Intl.NumberFormat(language)

/** As people write it. @param {string | number | Date} value */
const written = (value) =>
  value instanceof Date ? moments.format(value) : typeof value === 'number' ? numbers.format(value) : value

/** Words of a text. @param {string | undefined} text */
const listed = (text) => (text ?? '').split(/\s+/).filter((word) => word !== '')

/** @param {HTMLElement} section */
const start = (section) => {
  /** @type {Readonly<Record<string, string>>} */
  const text = JSON.parse(section.dataset['text'] ?? '{}')
  const at = (/** @type {string} */ name) => /** @type {HTMLElement} */ (section.querySelector(`[data-${name}]`))
  const form = /** @type {HTMLFormElement} */ (at('form'))
  const result = at('result')

  const check = async () => {
    const data = new FormData(form)
    const ownKey = String(data.get('key') ?? '').trim()
    const { entryChecks, isKey, keptChecks, said, witnessChecks } = await loaded
    if (ownKey !== '' && !(await isKey(ownKey, 'log'))) return tell('failed', [said('key', false)])
    const vkeys = ownKey === '' ? listed(section.dataset['keys']) : [ownKey]
    const ownWitnesses = listed(String(data.get('witnesses') ?? ''))
    const known = await Promise.all(ownWitnesses.map((vkey) => isKey(vkey, 'witness')))
    if (known.includes(false)) return tell('failed', [said('witness-key', false)])
    const witnesses = ownWitnesses.length === 0 ? listed(section.dataset['witnesses']) : ownWitnesses
    const answer = await fetch(section.dataset['entries'] ?? '')
    if (!answer.ok) return tell('failed', [said('unreachable', false)])
    const { entries } = /** @type {{ entries: Given[] }} */ (await answer.json())
    /** @type {Map<string, Checkpoint>} */
    const states = new Map()
    /** @type {Check[]} */
    const all = []
    for (const row of section.querySelectorAll('[data-entry]')) {
      const given = entries.find(({ id }) => id === /** @type {HTMLElement} */ (row).dataset['entry'])
      const found = given && (await entryChecks(given, vkeys).catch(() => null))
      const checks = found ? found.checks : [said('no-evidence', false)]
      // Of one state all signatures count, under whichever entry they were given.
      if (found) {
        const { text, signatures } = found.checkpoint
        const before = states.get(text)?.signatures ?? []
        states.set(text, { ...found.checkpoint, signatures: [...before, ...signatures] })
      }
      const place = /** @type {HTMLElement} */ (row.querySelector('[data-verdict]'))
      place.replaceChildren()
      list(place, checks)
      if (given?.opening) open(place, given.opening.record)
      all.push(...checks)
    }
    const kept = data.get('kept')
    const overall = []
    if (kept instanceof File && kept.size > 0)
      for (const state of states.values())
        overall.push(...(await keptChecks(await kept.text(), state, vkeys, section.dataset['growth'] ?? '')))
    for (const state of states.values()) overall.push(...(await witnessChecks(state, witnesses)))
    const outcomes = [...all, ...overall].map(({ outcome }) => outcome)
    tell(outcomes.includes('failed') ? 'failed' : outcomes.includes('skipped') ? 'partly' : 'ok', overall)
  }

  /** @param {'ok' | 'failed' | 'partly'} outcome @param {readonly Check[]} checks */
  const tell = (outcome, checks) => {
    result.className = `proof-result proof-result--${outcome}`
    result.dataset['outcome'] = outcome
    result.replaceChildren(Object.assign(document.createElement('p'), { textContent: text[outcome] }))
    list(result, checks)
  }

  /** @param {HTMLElement} place @param {readonly Check[]} checks */
  const list = (place, checks) => {
    const items = checks.map(({ what, outcome, with: words = {} }) =>
      Object.assign(document.createElement('li'), {
        textContent: (text[`${what}-${outcome}`] ?? what).replace(/\{(\w+)\}/g, (_, name) =>
          written(words[name] ?? ''),
        ),
        className: `proof-check proof-check--${outcome}`,
      }),
    )
    const found = document.createElement('ul')
    found.className = 'proof-checks'
    found.append(...items)
    if (items.length > 0) place.append(found)
  }

  /** The record as it was checked, to read. @param {HTMLElement} place @param {string} record */
  const open = (place, record) => {
    const details = document.createElement('details')
    const pre = Object.assign(document.createElement('pre'), {
      textContent: record,
      className: 'proof-record',
      tabIndex: 0,
    })
    details.append(Object.assign(document.createElement('summary'), { textContent: text['opened'] ?? '' }), pre)
    place.append(details)
  }

  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    result.textContent = text['running'] ?? ''
    check().catch(() => tell('failed', [{ what: 'unreachable', outcome: 'failed' }]))
  })
}

const section = document.querySelector('[data-proof]')
if (section instanceof HTMLElement) start(section)
