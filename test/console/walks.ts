import type { Page } from 'playwright-core'
import { organisations } from '../../src/sample/organisations.ts'
import type { TestConsole } from '../helpers/console.ts'
import { anExchange } from './exchange-scene.ts'

/** Makes a picture of the page as it is now. */
export type Shoot = (name: string) => Promise<void>

/** Pages that somebody only comes to by doing something: what he does, and where a picture is made. */
export interface Walk {
  /** Null: nobody logged in. */
  readonly as: string | null
  readonly walk: (page: Page, shoot: Shoot, g: TestConsole) => Promise<void>
}

const one = `/console/participants/${organisations.youthCareProvider.oin}`
const send = (page: Page): Promise<void> => page.locator('main form button[type=submit]').last().click()
const next = (page: Page): Promise<void> => page.locator('main button[value=next]').click()

/** Opens this person with a reason. */
const open = async (page: Page, { pages }: TestConsole, bsn: string): Promise<void> => {
  await page.goto(`${pages}/console/persons`)
  await page.locator('[name=who]').fill(bsn)
  await page.locator('[name=why][value=access-request]').check()
  await send(page)
  await page.waitForURL(/persons\/9901-/)
}

/** Asks four questions about sharing, with a picture of each. */
const sharing = async (
  page: Page,
  shoot: Shoot,
  { pages }: TestConsole,
  of: { readonly name: string; readonly answers: readonly [other: string, purpose: string, age: string, word: string] },
): Promise<void> => {
  const [other, purpose, age, word] = of.answers
  await page.goto(`${pages}/delen`)
  await page.locator('[name=direction][value=ask]').check()
  await page.locator('[name=other]').selectOption(other)
  await next(page)
  await page.waitForURL(/2$/)
  await shoot(`${of.name} 2`)
  await page.locator('[name=purpose]').selectOption(purpose === '' ? { index: 1 } : purpose)
  await next(page)
  await page.waitForURL(/3$/)
  for (const box of await page.locator('[name=categories]').all()) await box.check()
  await shoot(`${of.name} 3`)
  await next(page)
  await page.waitForURL(/4$/)
  await page.locator('[name=age]').fill(age)
  if (Number(age) < 18) await page.locator('[name=authority][value=joint]').check()
  await page.locator(`[name=word][value=${word}]`).check()
  await shoot(`${of.name} 4`)
  await next(page)
  await page.waitForURL(/antwoord$/)
  await shoot(`${of.name} answer`)
}

/** All of them. */
export const walks: readonly Walk[] = [
  {
    as: null,
    walk: async (page, shoot, { pages }) => {
      await page.goto(`${pages}/`)
      await shoot('start')
      await page.goto(`${pages}/logged-out`)
      await shoot('logged out')
      await page.goto(`${pages}/no-such-page`)
      await shoot('no such page')
      await page.goto(`${pages}/login/callback?code=x&state=x`)
      await shoot('a login that went wrong')
    },
  },
  {
    as: 'mentor-3',
    walk: async (page, shoot, g) => {
      await page.goto(`${g.pages}/console/exchanges`)
      await shoot('forbidden')
    },
  },
  {
    as: 'schulden-1',
    walk: async (page, shoot, g) => {
      await page.goto(`${g.pages}/delen`)
      await next(page)
      await shoot('sharing, faults')
      const answers = [`oin:${organisations.wmoDepartment.oin}`, 'debt-help', '44', 'nobody-asked'] as const
      await sharing(page, shoot, g, { name: 'sharing, an adult', answers })
      await page.goto(`${g.pages}/delen/persoon`)
      await shoot('sharing, a real person')
      await page.locator('[name=who]').fill(g.sample.family(0).adult.bsn)
      await page.locator('[name=why]').fill('Om samen een plan te maken dat past.')
      await page.locator('[name=tried]').fill('Aan hem zelf gevraagd; hij heeft de papieren niet.')
      await send(page)
      await shoot('sharing, about a real person')
    },
  },
  {
    as: 'mentor-3',
    walk: async (page, shoot, g) => {
      const answers = [`oin:${organisations.localTeam.oin}`, '', '14', 'nobody-asked'] as const
      await sharing(page, shoot, g, { name: 'sharing, a youth', answers })
    },
  },
  {
    as: 'privacy-1',
    walk: async (page, shoot, g) => {
      await page.goto(`${g.pages}/console/persons`)
      await send(page)
      await shoot('persons, faults')
      await page.locator('[name=who]').fill(g.sample.family(7).father.bsn)
      await page.locator('[name=why][value=access-request]').check()
      await send(page)
      await shoot('persons, nobody')
      await open(page, g, g.sample.family(1).youth.bsn)
      await shoot('a person with a restriction')
      await page.goto(`${new URL(page.url()).href}/report`)
      await page.locator('[name=by]').fill('nobody-here')
      await page.locator('[name=asker]').last().check()
      await page.locator('main button[value=page]').click()
      await shoot('a report, faults')
      await open(page, g, g.sample.family(0).youth.bsn)
      await page.goto(`${new URL(page.url()).href}/report`)
      await page.locator('main button[value=page]').click()
      await shoot('a report')
      await page.emulateMedia({ media: 'print' })
      await shoot('a report, print')
      await page.emulateMedia({ media: 'screen' })
      await page.goto(`${g.pages}/console/exchanges`)
      await page.locator('.filter__summary').click()
      await shoot('exchanges, the form')
      await page.locator('[name=from]').fill('2027-12-31')
      await page.locator('[name=until]').fill('2026-01-01')
      await page.locator('[name=bsn]').fill('123')
      await page.locator('.filter button[type=submit]').click()
      await shoot('exchanges, faults')
      await page.goto(`${g.pages}/console/exchanges?outcome=deny`)
      await page.locator('.save [name=name]').fill('Geweigerd, alles')
      await page.locator('.save button').click()
      await page.goto(`${g.pages}/console/exchanges?outcome=deny&purpose=coordinated-approach`)
      await shoot('exchanges, found and kept')
      await page.goto(`${g.pages}/console/exchanges?until=2020-01-01`)
      await shoot('exchanges, none')
      await page.goto(`${g.pages}/console/obligations?list=met`)
      await shoot('obligations, met')
      await page.goto(`${g.pages}/console/obligations?list=others`)
      await shoot('obligations, others')
      await page.goto(`${g.pages}/console/obligations?list=answers`)
      await page.locator('main a[href^="/console/obligations/"]').last().click()
      await shoot('an obligation to answer')
      await page.goto(`${g.pages}/console?language=en`)
      await shoot('overview, English')
      await page.goto(`${g.pages}/console/stuck`)
      await shoot('stuck, English')
    },
  },
  {
    as: 'fg-1',
    walk: async (page, shoot, g) => {
      await page.goto(`${g.pages}${await anExchange(g)}`)
      await page.getByRole('button', { name: 'Kijk alle regels na' }).click()
      await page.locator('[data-outcome]').waitFor()
      for (const each of await page.locator('main details > summary').all()) await each.click()
      await shoot('one exchange, proved')
      await page.emulateMedia({ media: 'print' })
      await shoot('one exchange, print')
      await page.emulateMedia({ media: 'screen' })
      await page.goto(`${g.pages}${await anExchange(g)}?language=en`)
      await shoot('one exchange, English')
      const { id } = await g.owner
        .selectFrom('obligations')
        .select('exchange_id as id')
        .where('type', '=', 'inform-person')
        .executeTakeFirstOrThrow()
      await page.goto(`${g.pages}/console/exchanges/${String(id)}?language=nl`)
      await shoot('one exchange that brought data')
      await page.goto(`${g.pages}/console/log`)
      await page.locator('form[action$=verifications] button').click()
      await shoot('log, verifying')
      await page.waitForTimeout(3000)
      await page.goto(`${g.pages}/console/log`)
      await shoot('log, verified')
      await page.locator('details.earlier > summary').first().click()
      await page.locator('[name=checkpoint]').fill('geen controlepunt')
      await page.locator('form[action$=verifications] button').click()
      await shoot('log, faults')
    },
  },
  {
    as: 'beoordelaar-1',
    walk: async (page, shoot, g) => {
      const review = (lane: string) =>
        g.owner
          .selectFrom('reviews')
          .select('id')
          .where('lane', '=', lane)
          .where('closed_at', 'is', null)
          .orderBy('due_at')
          .executeTakeFirstOrThrow()
      await page.goto(`${g.pages}/console/reviews/${(await review('REVIEW_ONE_PARENT')).id}`)
      await send(page)
      await shoot('a review, faults')
      await page.goto(`${g.pages}/console/reviews/${(await review('ASKING_UNSAFE')).id}`)
      await shoot('a review of four eyes')
      for (const set of await page.locator('fieldset', { has: page.getByRole('radio') }).all())
        await set.getByRole('radio').first().check()
      for (const text of await page.locator('main textarea').all()) await text.fill('Dit is gewogen met een collega.')
      await send(page)
      await shoot('a review of four eyes, once judged')
      await page.goto(`${g.pages}/console/reviews?state=over`)
      await shoot('reviews, over')
      const closed = g.owner.selectFrom('reviews').select('id').where('closed_at', 'is not', null)
      await page.goto(`${g.pages}/console/reviews/${(await closed.executeTakeFirstOrThrow()).id}`)
      await shoot('a review, closed')
    },
  },
  {
    as: 'beheerder-1',
    walk: async (page, shoot, g) => {
      await page.goto(`${g.pages}/console/participants/join`)
      await send(page)
      await shoot('participants, joining, faults')
      await page.goto(`${g.pages}${one}/stop`)
      await page.locator('[name=what]').first().check()
      await page.locator('[name=reason]').first().check()
      await page.locator('[name=sure]').check()
      await send(page)
      await shoot('one participant, stopped')
      await page.goto(`${g.pages}/console/participants/stops`)
      await shoot('participants, a stop that holds')
      await page.locator('main a[href$=lifting]').first().click()
      await shoot('participants, lifting a stop')
      await page.goto(`${g.pages}${one}/suspension`)
      await page.locator('[name=reason]').first().check()
      await page.locator('[name=sure]').check()
      await send(page)
      await shoot('one participant, suspended')
      await page.goto(`${g.pages}/console/participants`)
      await shoot('participants, one suspended')
    },
  },
]
