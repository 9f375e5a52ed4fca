import type { Browser, Cookie, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { signIn, type Who } from './sign-in'

type Seen = { isOurs: boolean[]; shift: number; moved: string[] }
declare global {
  interface Window {
    seen: Seen
  }
}

/** Notes of every frame that has a heading whether our type is set in it, and what moves, by how much. */
function watch() {
  window.seen = { isOurs: [], shift: 0, moved: [] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('value' in entry && typeof entry.value === 'number')) continue
      window.seen.shift += entry.value
      const sources: { node?: Node }[] = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : []
      for (const { node } of sources)
        window.seen.moved.push(node instanceof Element ? node.outerHTML.slice(0, 120) : `${node?.textContent}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const pen = document.createElement('canvas').getContext('2d')
  const widthIn = (font: string) => {
    if (pen) pen.font = `40px ${font}`
    return pen?.measureText('Storehand, 0123 tasks').width
  }
  const look = () => {
    const width = document.querySelector('h1')?.getBoundingClientRect().width
    if (width) window.seen.isOurs.push(widthIn("'Hanken Grotesk', monospace") !== widthIn('monospace'))
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** A page in a window that has nothing in its store, and hears of nothing others change meanwhile: that would move it too. */
async function openFresh(browser: Browser, cookies: Cookie[], width = 390) {
  const context = await browser.newContext({ viewport: { width, height: 844 }, serviceWorkers: 'block' })
  await context.addCookies(cookies)
  const page = await context.newPage()
  await page.route(/\/api\/live|\/presence$/, () => {})
  await page.addInitScript(watch)
  return page
}

const framesOf = (page: Page) => page.evaluate(() => window.seen.isOurs.length)

/** What is seen of a page whose type comes when it is read and at rest. */
async function readBeforeType(page: Page, path: string): Promise<Seen> {
  let letCome = () => {}
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route('**/*.woff2', (route) => mayCome.then(() => route.continue()))
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  await expect.poll(() => framesOf(page)).toBeGreaterThan(10)
  const came = page.waitForResponse('**/*.woff2')
  letCome()
  await (await came).finished()
  const then = await framesOf(page)
  await expect.poll(() => framesOf(page)).toBeGreaterThan(then + 10)
  return page.evaluate(() => window.seen)
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
  // A machine at its limit may draw a page before either file has come: once is enough.
  for (const path of ['/sign-in', '/', '/tasks', task])
    await expect(async () => {
      const fresh = await openFresh(browser, path === '/sign-in' ? [] : cookies)
      await fresh.goto(path)
      const { isOurs } = await fresh.evaluate(() => window.seen)
      await fresh.context().close()
      expect(isOurs.length).toBeGreaterThan(0)
      expect(isOurs, path).not.toContain(false)
    }).toPass({ timeout: 30_000 })
})

for (const [language, who] of [
  ['English', 'associate'],
  ['Polish', 'elsewhere'],
] as const)
  test(`nothing moves when the type comes late, in ${language}, and the next page is in it`, async ({ browser, page }) => {
    test.setTimeout(90_000)
    const { task, cookies } = await sessionOf(page, who)
    for (const path of ['/', '/tasks', task])
      for (const width of [390, 1280]) {
        const fresh = await openFresh(browser, cookies, width)
        const { isOurs, shift, moved } = await readBeforeType(fresh, path)
        expect(isOurs, `${path} is read in another`).not.toContain(true)
        expect(shift, `${path} at ${width} px: ${moved.join(' | ')}`).toBeLessThan(0.01)
        if (path === '/') {
          await fresh.locator('.bar a[href="/me"]').click()
          await expect.poll(() => fresh.evaluate(() => window.seen.isOurs.at(-1))).toBe(true)
        }
        await fresh.context().close()
      }
  })
