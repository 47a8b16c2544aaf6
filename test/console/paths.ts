import type { Page } from 'playwright-core'
import { organisations } from '../../src/sample/organisations.ts'
import { anEntry, anExchange } from './exchange-scene.ts'
import type { TestConsole } from '../helpers/console.ts'

const participant = `/console/participants/${organisations.youthCareProvider.oin}`

/** A page of the console, who may see it, and where it is: fixed, or found in what was lived before (scene.ts). */
export interface ConsolePath {
  readonly name: string
  /** An account that may see it. */
  readonly as: string
  /** `page`: a browser in which that account is logged in, for what must be clicked to be found. */
  readonly path: string | ((g: TestConsole, page: Page) => Promise<string>)
}

const aReview = async ({ owner }: TestConsole): Promise<string> => {
  const { id } = await owner.selectFrom('reviews').select('id').where('closed_at', 'is', null).executeTakeFirstOrThrow()
  return `/console/reviews/${id}`
}
const anObligation = async ({ owner }: TestConsole): Promise<string> => {
  const duties = owner.selectFrom('obligations').select('id').where('type', '=', 'inform-person')
  return `/console/obligations/${(await duties.executeTakeFirstOrThrow()).id}`
}

/** Opens the youth of the scene with a reason, by this browser. */
const aPerson = async ({ pages, sample }: TestConsole, page: Page): Promise<string> => {
  await page.goto(`${pages}/console/persons`)
  await page.locator('[name=who]').fill(sample.family(0).youth.bsn)
  await page.locator('[name=why][value=access-request]').check()
  await page.locator('form[action="/console/persons"] button').click()
  await page.waitForURL(/persons\/9901-/)
  return new URL(page.url()).pathname
}

/** Every page of the console: the tests of the whole room walk them all. One line a page, in the order of the menu. */
export const paths: readonly ConsolePath[] = [
  { name: 'overview', as: 'fg-1', path: '/console' },
  { name: 'overview by month', as: 'privacy-1', path: '/console?by=month' },
  { name: 'exchanges', as: 'privacy-1', path: '/console/exchanges' },
  { name: 'persons', as: 'fg-1', path: '/console/persons' },
  { name: 'a person, asked why', as: 'fg-1', path: '/console/persons/9901-018f6b0e-0000-7000-8000-000000000001/why' },
  { name: 'a person', as: 'privacy-1', path: aPerson },
  { name: 'a report, asked', as: 'privacy-1', path: async (g, page) => `${await aPerson(g, page)}/report` },
  { name: 'one exchange', as: 'fg-1', path: anExchange },
  { name: 'one exchange, without opening', as: 'privacy-1', path: anExchange },
  { name: 'one entry', as: 'fg-1', path: anEntry },
  { name: 'reviews', as: 'beoordelaar-1', path: '/console/reviews' },
  { name: 'reviews, read along', as: 'fg-1', path: '/console/reviews?state=over' },
  { name: 'a review', as: 'beoordelaar-1', path: aReview },
  { name: 'a review, read along', as: 'fg-1', path: aReview },
  { name: 'obligations', as: 'privacy-1', path: '/console/obligations' },
  { name: 'recipients without an answer', as: 'fg-1', path: '/console/obligations?list=answers' },
  { name: 'an obligation', as: 'privacy-1', path: anObligation },
  { name: 'stuck', as: 'fg-1', path: '/console/stuck' },
  { name: 'policies', as: 'fg-1', path: '/console/policies' },
  { name: 'policies: consent', as: 'privacy-1', path: '/console/policies/consent' },
  { name: 'policies: gates', as: 'privacy-1', path: '/console/policies/gates' },
  { name: 'policies: lanes', as: 'beheerder-1', path: '/console/policies/lanes' },
  { name: 'policies: reviews', as: 'beoordelaar-1', path: '/console/policies/reviews' },
  { name: 'policies: retention', as: 'fg-1', path: '/console/policies/retention' },
  { name: 'policies: rights', as: 'fg-1', path: '/console/policies/rights' },
  { name: 'policies: laws', as: 'privacy-1', path: '/console/policies/laws' },
  { name: 'policies: relations', as: 'fg-1', path: '/console/policies/relations' },
  { name: 'policies: account', as: 'fg-1', path: '/console/policies/account' },
  { name: 'policies: explain', as: 'privacy-1', path: '/console/policies/explain' },
  { name: 'policies: letters', as: 'fg-1', path: '/console/policies/letters' },
  { name: 'policies: words', as: 'privacy-1', path: '/console/policies/words' },
  { name: 'policies: scenarios', as: 'fg-1', path: '/console/policies/scenarios' },
  { name: 'policies: choices', as: 'beheerder-1', path: '/console/policies/choices' },
  { name: 'policies: a purpose', as: 'privacy-1', path: '/console/policies/purposes/debt-help' },
  { name: 'policies: a scenario', as: 'privacy-1', path: '/console/policies/scenarios/S110' },
  { name: 'policies: changes', as: 'fg-1', path: '/console/policies/changes' },
  { name: 'policies: try', as: 'privacy-1', path: '/console/policies/try' },
  { name: 'policies: try from a scenario', as: 'privacy-1', path: '/console/policies/try?scenario=S110' },
  { name: 'policies: draft', as: 'privacy-1', path: '/console/policies/draft' },
  { name: 'sharing', as: 'mentor-3', path: '/delen' },
  { name: 'participants', as: 'fg-1', path: '/console/participants' },
  { name: 'participants, stops', as: 'beheerder-1', path: '/console/participants/stops' },
  { name: 'participants, a stop', as: 'beheerder-1', path: '/console/participants/stops/new' },
  { name: 'participants, joining', as: 'beheerder-1', path: '/console/participants/join' },
  { name: 'one participant', as: 'privacy-1', path: async () => participant },
  { name: 'one participant, for an administrator', as: 'beheerder-1', path: async () => participant },
  { name: 'a suspension', as: 'beheerder-1', path: async () => `${participant}/suspension` },
  { name: 'notice', as: 'beheerder-1', path: async () => `${participant}/notice` },
  { name: 'a demand on tokens', as: 'beheerder-1', path: async () => `${participant}/access` },
  { name: 'a stop of one', as: 'beheerder-1', path: async () => `${participant}/stop` },
  { name: 'log', as: 'fg-1', path: '/console/log' },
  { name: 'log, for an auditor', as: 'fg-1', path: '/console/log/auditor' },
  { name: 'accessibility', as: 'fg-1', path: '/accessibility' },
]

/** Where a page is. */
export const pathOf = async ({ path }: ConsolePath, g: TestConsole, page: Page): Promise<string> =>
  typeof path === 'string' ? path : path(g, page)
