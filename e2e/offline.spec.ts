import { expect, test } from './fixtures'
import { signIn, windowOf } from './sign-in'

test('without a connection home, the list and opened tasks can be read, and what is done is settled later, once (H-7)', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'manager')
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await page.goto('/tasks?sort=newest')
  const ids = await page
    .locator('a.row-link')
    .evaluateAll((links) => links.slice(0, 2).map((link) => /[0-9a-f-]{36}/.exec(link.getAttribute('href') ?? '')?.[0] ?? ''))
  const [mine = '', contested = ''] = ids
  await page.goto(`/tasks/${mine}?tab=log`)
  await page.goto('/tasks?sort=newest')
  await expect(page.locator(`a.row-link[href*="${mine}"]`)).toBeVisible()

  await context.setOffline(true)
  for (const path of ['/', `/tasks/${mine}?tab=log`, '/tasks?sort=newest']) {
    await page.goto(path)
    await expect(page.locator('main h1').first()).toBeVisible()
  }
  await expect(page.getByText('No connection.').first()).toBeVisible()
  const tick = (id: string) => page.locator('li', { has: page.locator(`a.row-link[href*="${id}"]`) }).locator('button[data-id]')
  await tick(mine).click()
  await expect(page.getByText('1 change waits to be sent.')).toBeVisible()
  await tick(contested).click()
  await expect(page.getByText('2 changes wait to be sent.')).toBeVisible()

  const leo = await windowOf(browser, 'colleague')
  await leo.goto(`/tasks/${contested}`)
  await leo.getByRole('button', { name: 'Dismiss' }).click()
  await expect(leo.getByText(/dismissed/).first()).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByText(/Leo/).first()).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText(/waits? to be sent/)).toHaveCount(0)
  await page.goto(`/tasks/${mine}?tab=log`)
  await expect(page.locator('.log')).toContainText('resolved this')
})

test('a page nobody opened before says so without a connection, and signing out forgets the pages kept (H-3)', async ({
  page,
  context,
}) => {
  await signIn(page, 'manager')
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await page.goto('/me')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in')
  await context.setOffline(true)
  await page.goto('/')
  await expect(page.getByText('this page was not opened before')).toBeVisible()
})
