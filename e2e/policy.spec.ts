import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { takeRefused } from './policy-violations'
import { screens } from './screens'
import { signIn, windowOf } from './sign-in'

const oneOfMany = /[0-9a-f]{8}-[0-9a-f-]{27}/

/** Opens a page and lets it wake; answers with a link to each kind of page about one thing that it leads to. */
async function openAll(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  // The title comes with the page's last piece.
  await expect(page).toHaveTitle(/./)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return links.filter((link) => oneOfMany.test(link) && !link.startsWith('/api/'))
}

for (const who of ['nobody', 'associate', 'admin', 'accountManager'] as const)
  test(`the security policy refuses nothing on any page of ${who} (Q-X4)`, async ({ browser }) => {
    test.setTimeout(240_000)
    const page = who === 'nobody' ? await browser.newPage() : await windowOf(browser, who)
    const kinds = new Set<string>()
    const ahead = screens.filter(([whose]) => whose === who).map(([, path]) => path)
    for (const path of ahead)
      for (const link of await openAll(page, path)) {
        const kind = link.replace(oneOfMany, '…').replace(/\?(?!tab).*/, '')
        if (!kinds.has(kind)) ahead.push(link)
        kinds.add(kind)
      }
    await page.context().close()
  })

test('a page that is refused something is heard of (Q-X4)', async ({ page }) => {
  await signIn(page, 'associate')
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">planted</p>'))
  await expect.poll(takeRefused).toEqual([expect.stringMatching(/style-src-attr refused inline <p style="color: red">planted/)])
})
