import type { Browser, Page } from '@playwright/test'

export const password = 'oak shelves by the window'
export const people = {
  associate: 'priya.raman@larchandlinden.example',
  colleague: 'leo.marchetti@larchandlinden.example',
  manager: 'grace.oduya@larchandlinden.example',
  elsewhere: 'pawel.lewandowski@larchandlinden.example',
  admin: 'hanna.berg@larchandlinden.example',
  accountManager: 'maya.lindqvist@storehand.example',
} as const
export type Who = keyof typeof people

export async function signIn(page: Page, who: Who) {
  await page.goto('/sign-in')
  await page.locator('[autocomplete=username]').fill(people[who])
  await page.locator('[autocomplete=current-password]').fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

/** A window of somebody else's, signed in. */
export async function windowOf(browser: Browser, who: Who, options = {}) {
  const context = await browser.newContext({ baseURL: process.env.STOREHAND_URL, locale: 'en-US', ...options })
  const page = await context.newPage()
  await signIn(page, who)
  return page
}
