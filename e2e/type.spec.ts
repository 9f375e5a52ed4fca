import type { Browser, Cookie, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { signIn, type Who } from './sign-in'

type Seen = { isOurs: boolean[]; shift: number }
declare global {
  interface Window {
    seen: Seen
  }
}

/** Notes of every frame that has a heading whether it is set in our type, and what moves. */
function watch() {
  window.seen = { isOurs: [], shift: 0 }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number') window.seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    const width = document.querySelector('h1')?.getBoundingClientRect().width
    if (width)
      window.seen.isOurs.push(
        [...document.fonts].some(({ family, status }) => /^"?Hanken Grotesk"?$/.test(family) && status === 'loaded'),
      )
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Opens a page in a window that has nothing in its store, with a font that comes so much later than its page. */
async function seenOn(browser: Browser, cookies: Cookie[], path: string, width = 390, lateMs = 0): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, serviceWorkers: 'block' })
  await context.addCookies(cookies)
  const page = await context.newPage()
  if (lateMs)
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, lateMs))
      await route.continue()
    })
  await page.addInitScript(watch)
  await page.goto(path)
  await expect.poll(() => page.evaluate(() => window.seen.isOurs.at(-1))).toBe(true)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const seen = await page.evaluate(() => window.seen)
  await context.close()
  return seen
}

/** Somebody's session, and the address of a task they see. */
async function sessionOf(page: Page, who: Who) {
  await signIn(page, who)
  await page.goto('/tasks')
  const task = (await page.locator('.rows a[href^="/tasks/0"]').first().getAttribute('href')) ?? ''
  return { task, cookies: await page.context().cookies() }
}

test('the first paint is in our type, with nothing in the browser’s store', async ({ browser, page }) => {
  const { task, cookies } = await sessionOf(page, 'associate')
  for (const path of ['/sign-in', '/', '/tasks', task]) {
    const { isOurs } = await seenOn(browser, path === '/sign-in' ? [] : cookies, path)
    expect(isOurs, path).not.toContain(false)
  }
})

for (const [language, who] of [
  ['English', 'associate'],
  ['Polish', 'elsewhere'],
] as const)
  test(`nothing moves when the type comes late, in ${language}`, async ({ browser, page }) => {
    test.setTimeout(90_000)
    const { task, cookies } = await sessionOf(page, who)
    for (const path of ['/', '/tasks', task])
      for (const width of [390, 1280]) {
        const { isOurs, shift } = await seenOn(browser, cookies, path, width, 1200)
        expect(isOurs[0], `${path} is read meanwhile`).toBe(false)
        expect(shift, `${path} at ${width} px`).toBeLessThan(0.01)
      }
  })
