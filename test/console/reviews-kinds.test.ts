import t from 'tap'
import { mandate, oneParent } from '../exchange/review-scene.ts'
import { testConsole } from '../helpers/console.ts'
import { csrfIn } from '../helpers/visitor.ts'

const g = await testConsole(t)
const { owner } = g
await mandate(g, 'beoordelaar-1', ['reveal', 'after-check', 'AUTHORITY_UNKNOWN'])
const me = await g.enter('beoordelaar-1')
const scene = await oneParent(g, g.sample.town.child)

/** A review of another kind: made of one that waits, by the owner. */
const made = async (kind: 'decision' | 'after-check' | 'reveal', lane: string) => {
  const { id: request } = await scene.ask()
  const { id } = await owner
    .updateTable('reviews')
    .set({ kind, lane, codes: [lane] })
    .where('request_id', '=', request)
    .returning('id')
    .executeTakeFirstOrThrow()
  return `/console/reviews/${id}`
}
const stateOf = (path: string) =>
  owner
    .selectFrom('reviews')
    .select(['closed_as', 'due_at'])
    .where('id', '=', path.slice(-41))
    .executeTakeFirstOrThrow()
const said = 'Dit is gewogen met een collega van Veilig Thuis.'

t.test('a confidential entry: not yet, and somebody looks again on another day; then open', async (t) => {
  const path = await made('reveal', 'reveal')
  const page = await me.get(path)
  t.match(page.html, /Vertrouwelijke regel openen.*Openen: de persoon mag dit zien.*Nog niet openen/s)
  t.notMatch(page.html, /type="checkbox"|Vrijgeven/)
  const before = (await stateOf(path)).due_at
  const filled = {
    ...{ _csrf: csrfIn(page.html), 'answer.veilig-thuis-heard': 'yes', 'answer.safe-to-reveal': 'no' },
    ...{ 'answer.why-needed': said, judgement: said },
  }
  t.match(await me.post(`${path}/verdicts`, { ...filled, outcome: 'reveal' }), {
    status: 422,
    html: /Dat kan niet met een nee bij: Is het veilig als de persoon dit ziet\?/,
  })
  const later = await me.post(`${path}/verdicts`, { ...filled, outcome: 'extend' })
  t.match(later, { status: 200, html: /De regel blijft dicht/ })
  const after = await stateOf(path)
  t.ok(after.closed_as === null && after.due_at > before)
  const yes = { ...filled, _csrf: csrfIn((await me.get(path)).html), 'answer.safe-to-reveal': 'yes', outcome: 'reveal' }
  t.match(await me.post(`${path}/verdicts`, yes), { status: 200, html: /De persoon kan deze regel nu zien/ })
  t.equal((await stateOf(path)).closed_as, 'revealed')
})

t.test('a look after a release has one outcome, and asks no more than what one thinks of it', async (t) => {
  const path = await made('after-check', 'after-check')
  const page = await me.get(path)
  t.match(page.html, /name="outcome" value="check".*Er is al gedeeld\. U legt vast/s)
  t.notMatch(page.html, /Zonder ja/)
  const steps = ['step-signals', 'step-consulted', 'step-talked', 'step-weighed']
  const done = await me.post(`${path}/verdicts`, {
    ...{ _csrf: csrfIn(page.html), outcome: 'check', judgement: said, 'answer.what-learned': said },
    ...Object.fromEntries(steps.map((step) => [`answer.${step}`, 'no'])),
  })
  t.match(done, { status: 200, html: /Dit is nagekeken/ })
  t.equal((await stateOf(path)).closed_as, 'checked')
})

t.test('where something must be recorded first one can only refuse, whatever the form sends', async (t) => {
  const path = await made('decision', 'AUTHORITY_UNKNOWN')
  const page = await me.get(path)
  t.match(page.html, /name="outcome" value="refuse".*Hier kunt u alleen weigeren/s)
  t.notMatch(page.html, /type="checkbox"/)
  const filled = { _csrf: csrfIn(page.html), 'answer.what-was-missing': said, judgement: said }
  t.equal((await me.post(`${path}/verdicts`, { ...filled, outcome: 'release' })).status, 422)
  t.match(await me.post(`${path}/verdicts`, { ...filled, outcome: 'refuse' }), { status: 200, html: /Er gaat niets/ })
  t.equal((await stateOf(path)).closed_as, 'refused')
})
