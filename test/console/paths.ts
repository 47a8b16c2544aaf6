import type { Page } from 'playwright-core'
import type { TestConsole } from '../helpers/console.ts'

/** A page of the console, who may see it, and where it is: fixed, or found in what was lived before (scene.ts). */
export interface ConsolePath {
  readonly name: string
  /** An account that may see it. */
  readonly as: string
  /** `page`: a browser in which that account is logged in, for what must be clicked to be found. */
  readonly path: string | ((g: TestConsole, page: Page) => Promise<string>)
}

/** Every page of the console: the tests of the whole room walk them all. One line a page, in the order of the menu. */
export const paths: readonly ConsolePath[] = [
  { name: 'overview', as: 'fg-1', path: '/console' },
  { name: 'overview by month', as: 'privacy-1', path: '/console?by=month' },
  { name: 'stuck', as: 'fg-1', path: '/console/stuck' },
  { name: 'sharing', as: 'mentor-3', path: '/delen' },
  { name: 'log', as: 'fg-1', path: '/console/log' },
  { name: 'log, for an auditor', as: 'fg-1', path: '/console/log/auditor' },
]

/** Where a page is. */
export const pathOf = async ({ path }: ConsolePath, g: TestConsole, page: Page): Promise<string> =>
  typeof path === 'string' ? path : path(g, page)
