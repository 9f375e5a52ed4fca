import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium as playwright } from 'playwright'
import { screens } from '../../../e2e/screens'

const widths = [390, 1280]
const schemes = ['light', 'dark'] as const
const password = 'oak shelves by the window'

type Address = string | { on: string; link: string }
type Drawn = { email?: string; paths: Address[] }

const of = (who: (typeof screens)[number][0]): string[] => screens.flatMap(([whose, address]) => (whose === who ? [address] : []))
const firstOn = (on: string, link: string): Address => ({ on, link })
const records = ['people', 'stores', 'templates', 'products'].map((page) =>
  firstOn(`/admin/${page}`, `main a[href^="/admin/${page}/"]:not([href$="/new"])`),
)

/** Whose pages are drawn: those every test of the screen knows, the first record of a list, and some in another language or role. */
const people: Record<string, Drawn> = {
  visitor: { paths: of('nobody') },
  associate: {
    email: 'priya.raman@larchandlinden.example',
    paths: [
      ...of('associate'),
      '/tasks?tab=resolved',
      firstOn('/tasks', 'a.row-link'),
      firstOn('/tasks?tab=resolved', 'a.row-link'),
      firstOn('/customers', 'a.row-link'),
      '/nothing-here',
    ],
  },
  polish: { email: 'pawel.lewandowski@larchandlinden.example', paths: ['/', '/tasks', '/tasks/new', '/customers', '/me'] },
  manager: { email: 'grace.oduya@larchandlinden.example', paths: ['/', '/tasks?store=all', '/tasks/new'] },
  admin: { email: 'hanna.berg@larchandlinden.example', paths: [...of('admin'), ...records] },
  accountManager: { email: 'maya.lindqvist@storehand.example', paths: of('accountManager') },
}

type Input = { url: string; chromium: string; folder: string }

/** Draws every page at every width and in both schemes into `folder`, a PNG each, named after person, page, width and scheme. */
export async function shoot({ url, chromium, folder }: Input) {
  mkdirSync(folder, { recursive: true })
  const browser = await playwright.launch({ executablePath: chromium })
  for (const [who, { email, paths }] of Object.entries(people)) {
    const context = await openAs(browser, url, email)
    const page = await context.newPage()
    for (const path of paths) {
      const address = typeof path === 'string' ? path : await linkOn(context, url, path)
      const name = typeof path === 'string' ? path : `${path.on}-first`
      for (const width of widths)
        for (const colorScheme of schemes) {
          await page.setViewportSize({ width, height: 900 })
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          await page.goto(new URL(address, url).href, { waitUntil: 'networkidle' })
          await page.evaluate(leaveMomentsOut)
          const file = `${who}${name.replaceAll(/[^\w-]+/g, '_')}-${width}-${colorScheme}.png`
          await page.screenshot({ path: join(folder, file), fullPage: true, animations: 'disabled' })
        }
    }
    await context.close()
  }
  await browser.close()
}

async function openAs(browser: Browser, url: string, email: string | undefined): Promise<BrowserContext> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' })
  if (!email) return context
  const page = await context.newPage()
  await page.goto(`${url}/sign-in`)
  await page.locator('[autocomplete=username]').fill(email)
  await page.locator('[autocomplete=current-password]').fill(password)
  await page.locator('form [type=submit]').first().click()
  await page.waitForURL((at) => !at.pathname.startsWith('/sign-in'))
  await page.close()
  return context
}

/** The first link of a kind on a page; the page itself where there is none. */
async function linkOn(context: BrowserContext, url: string, { on, link }: Exclude<Address, string>): Promise<string> {
  const page = await context.newPage()
  await page.goto(url + on, { waitUntil: 'networkidle' })
  const hrefs = await page.locator(link).evaluateAll((links) => links.map((each) => each.getAttribute('href')))
  await page.close()
  return hrefs[0] ?? on
}

/** What says when something was says another minute in the next picture. */
function leaveMomentsOut() {
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const moments = /\b\d{1,2}:\d\d\b|\b\d+\s?(?:s|min|h|hours?|minutes?|days?|godz\.?|dni|dzień)\b/g
  for (let node = all.nextNode(); node; node = all.nextNode()) {
    const text = node.nodeValue ?? ''
    if (moments.test(text) || node.parentElement?.closest('time')) node.nodeValue = text.replace(/\d/g, '0')
  }
}
