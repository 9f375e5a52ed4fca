import { test as base, expect } from '@playwright/test'
import { takeRefused, watchPolicy } from './policy-violations'

/** No page may complain: what the content security policy refuses on any page, and an uncaught error on the test's own, fails the test. */
export const test = base.extend<{ refusesNothing: undefined }>({
  browser: [
    async ({ browser }, use) => {
      const open = browser.newContext.bind(browser)
      browser.newContext = async (options) => {
        const context = await open(options)
        await watchPolicy(context)
        return context
      }
      await use(browser)
    },
    { scope: 'worker' },
  ],
  refusesNothing: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures this one needs
    async ({}, use) => {
      takeRefused()
      await use(undefined)
      expect(takeRefused(), 'refused by the content security policy').toEqual([])
    },
    { auto: true },
  ],
  page: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (/hydrat/i.test(message.text())) complaints.push(message.text())
    })
    await use(page)
    expect(complaints).toEqual([])
  },
})

export { expect }
