import type { Browser, Cookie, Page } from '@playwright/test'

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

/** Sessions of people who signed in before in this process; one that ended since is replaced. */
const sessions = new Map<Who, Cookie[]>()

/** On the first page as somebody: with the session they have, else through the sign-in page. */
export async function signIn(page: Page, who: Who) {
  const context = page.context()
  const known = sessions.get(who)
  if (known) await context.addCookies(known)
  await page.goto(known ? '/' : '/sign-in')
  if (new URL(page.url()).pathname !== '/sign-in') return
  await page.locator('[autocomplete=username]').fill(people[who])
  await page.locator('[autocomplete=current-password]').fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  const cookies = await context.cookies()
  sessions.set(
    who,
    cookies.filter(({ name }) => name === 'storehand.session'),
  )
}

/** A window of somebody else's, signed in. */
export async function windowOf(browser: Browser, who: Who, options = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await signIn(page, who)
  return page
}
