import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import type { Test } from 'tap'

/** Debian's Chromium; another by `CHROMIUM_PATH`. */
export const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** False where there is a browser; else the line that says why a test of pages is skipped. */
export const withoutBrowser: false | string = existsSync(chromiumPath)
  ? false
  : `no browser at ${chromiumPath} (Debian: apt-get install chromium): pages were not looked at`

/** A headless browser; it is closed at the end of the test. */
export const startBrowser = async (t: Test): Promise<Browser> => {
  const args = ['--disable-smooth-scrolling', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const browser = await chromium.launch({ executablePath: chromiumPath, args, timeout: 120_000 })
  t.teardown(() => browser.close())
  return browser
}
