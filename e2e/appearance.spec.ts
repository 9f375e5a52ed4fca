import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { taskMadeBy } from './own-task'
import { screens } from './screens'
import { seriousFaults } from './serious-faults'
import { signIn, windowOf } from './sign-in'

test('no screen has a serious fault in light or dark, and none scrolls sideways at 320 px (Q-Y1)', async ({ browser }) => {
  test.setTimeout(300_000)
  for (const who of ['nobody', 'associate', 'admin', 'accountManager'] as const) {
    const context = await browser.newContext()
    const page = await context.newPage()
    if (who !== 'nobody') await signIn(page, who)
    const mine = screens.filter(([whose]) => whose === who).map(([, path]) => path)
    if (who === 'associate') {
      await page.goto('/tasks')
      const task = (await page.locator('a[href^="/tasks/0"]').first().getAttribute('href')) ?? ''
      mine.push(task, task.replace(/tab=\w+/, 'tab=details'))
    }
    for (const path of mine) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(path)
      expect(await seriousFaults(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 700 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `${path} at 320 px`).toBeLessThanOrEqual(320)
    }
    await context.close()
  }
})

const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true })
const link = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).first()
const mainActions: ['associate' | 'admin', string, (page: Page) => Locator][] = [
  ['associate', '/', link('Add task')],
  ['associate', '/tasks', link('Add task')],
  ['associate', '/tasks/new', button('Add task')],
  ['associate', '/customers', (page) => page.getByRole('main').getByRole('searchbox')],
  ['associate', '/notifications', (page) => page.locator('main li a').first()],
  ['associate', '/me', button('Save')],
  ['admin', '/admin/people', link('Add person')],
  ['admin', '/admin/products', link('Add product')],
  ['admin', '/admin/import', button('Read the file')],
  ['admin', '/admin/templates', link('Add template')],
  ['admin', '/admin/settings', button('Save')],
  ['admin', '/simulator', (page) => page.getByText('Write a new mail')],
]

/** It can be brought into view, and then nothing lies over its middle. */
async function expectReachable(it: Locator, what: string) {
  const isOnTop = () =>
    it.evaluate((element) => {
      element.scrollIntoView({ block: 'nearest' })
      const { left, top, width, height } = element.getBoundingClientRect()
      const there = document.elementFromPoint(left + width / 2, top + height / 2)
      return element.contains(there)
    })
  await expect.poll(isOnTop, what).toBe(true)
}

for (const who of ['associate', 'admin'] as const) {
  test(`at 200 % no main screen of an ${who} scrolls sideways, and its heading and main action are in reach (Q-Y1)`, async ({
    browser,
  }) => {
    test.setTimeout(90_000)
    // What a window of 1280 by 800 holds when it is zoomed to twice its size.
    const page = await windowOf(browser, who, { viewport: { width: 640, height: 400 } })
    const check = async (path: string, action: Locator) => {
      // The title comes with the page's last piece.
      await expect(page).toHaveTitle(/./)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `${path} at 200 %`).toBeLessThanOrEqual(640)
      await expectReachable(action, `the main action of ${path}`)
      await expectReachable(page.getByRole('heading', { level: 1 }), `the heading of ${path}`)
    }
    for (const [, path, action] of mainActions.filter(([whose]) => whose === who)) {
      await page.goto(path)
      await check(path, action(page))
    }
    if (who === 'associate') {
      await page.goto('/customers')
      await page.locator('main a[href^="/customers/0"]').first().click()
      await page.waitForURL(/\/customers\/0/)
      await check('a customer', link('Edit the customer')(page))
      await page.goto(`/tasks/${await taskMadeBy(browser, 'manager', 'Seen at twice its size')}?tab=log`)
      await check('a task', page.getByRole('button', { name: /^Resolve task/ }))
      await page.locator('.composer-bar button').first().click()
      await expectReachable(button('Send and resolve')(page), 'the letter’s button')
    }
    await page.context().close()
  })
}

test('an open list of stores or time zones has no serious fault (Q-Y1)', async ({ page }) => {
  await signIn(page, 'admin')
  const check = async () => {
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
  }
  await page.goto('/tasks')
  await page.getByRole('button', { name: 'Another store' }).click()
  await check()
  await page.goto('/tasks/new')
  await page.getByRole('combobox', { name: 'Find a store' }).click()
  await check()
  await page.goto('/admin/stores/new')
  await page.getByRole('combobox', { name: 'Time zone' }).click()
  await check()
})

test('nothing moves while the list loads (layout shift 0)', async ({ page }) => {
  await signIn(page, 'associate')
  // What colleagues change meanwhile moves rows, and is meant to.
  await page.route(/\/api\/live/, () => {})
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/tasks')
    await expect(page.locator('.rows li').first()).toBeVisible()
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') sum += entry.value
          }).observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
        }),
    )
    expect(shift).toBe(0)
  }
})

test('a page, its scripts and its style travel compressed', async ({ request }) => {
  const page = await request.get('/sign-in')
  const [script] = /\/_next\/static\/[^"]+\.js/.exec(await page.text()) ?? []
  const [style] = /\/_next\/static\/[^"]+\.css/.exec(await page.text()) ?? []
  for (const path of ['/sign-in', script ?? '', style ?? '', '/type.css'])
    expect([path, (await request.get(path)).headers()['content-encoding']]).toEqual([path, 'gzip'])
})
