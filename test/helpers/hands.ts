import type { Locator, Page } from 'playwright-core'

/** How somebody does things on a page. Each waits for what it brings. */
export interface Hands {
  readonly press: (what: Locator) => Promise<void>
  readonly choose: (what: Locator) => Promise<void>
  readonly write: (where: Locator, text: string) => Promise<void>
}

/** With a mouse. */
export const mouse = (): Hands => ({
  press: (what) => what.click(),
  choose: (what) => what.check(),
  write: (where, text) => where.fill(text),
})

/** With the keyboard alone: Tab until it is there, and see where one is all the way. `unseen` gathers where nothing showed it. */
export const keyboard = (page: Page, unseen: string[]): Hands => {
  const evaluate = (script: string) => page.evaluate(script) as Promise<unknown>
  const tabTo = async (what: Locator): Promise<void> => {
    await what.waitFor({ state: 'attached' })
    for (let left = 200; left > 0; left -= 1) {
      if (
        await what.evaluate(
          (one) => one === (one as { ownerDocument: { activeElement: unknown } }).ownerDocument.activeElement,
        )
      )
        return
      await page.keyboard.press('Tab')
      const shown = await evaluate(`(async () => {
        // Scrolling to where one is happens with the next frame.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        const one = document.activeElement
        if (one === null || one === document.body) return ''
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
        const { width, height, bottom, top } = one.getBoundingClientRect()
        const isSeen = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
        const isThere = width > 0 && height > 0 && bottom > 0 && top < innerHeight
        return isSeen && isThere ? '' : one.outerHTML.slice(0, 120) + ' ' + [outlineStyle, top, bottom]
      })()`)
      if (typeof shown === 'string' && shown !== '') unseen.push(shown)
    }
    throw new Error(`Tabbed in vain to ${String(what)}`)
  }
  return {
    press: async (what) => {
      await tabTo(what)
      await page.keyboard.press('Enter')
    },
    choose: async (what) => {
      const name = await what.getAttribute('name')
      const group = page.locator(`input[type=radio][name="${name ?? ''}"]`)
      const checked = group.and(page.locator(':checked'))
      await tabTo((await checked.count()) > 0 ? checked.first() : group.first())
      for (let left = 20; left > 0 && !(await what.isChecked()); left -= 1) {
        await page.keyboard.press('Space')
        if (!(await what.isChecked())) await page.keyboard.press('ArrowDown')
      }
    },
    write: async (where, text) => {
      await tabTo(where)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
  }
}
