import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { signIn, windowOf } from './sign-in'

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()

test('an office form saved from an older state is refused, shows what changed and keeps what was typed (T-16, Q-C3)', async ({
  page,
  browser,
}) => {
  await signIn(page, 'admin')
  await page.goto('/office/products/new')
  await page.getByLabel('Name').fill('Shared lamp')
  await page.getByLabel('Code').fill(`LAMP-${Date.now()}`)
  await save(page)
  await page.waitForURL(/\/office\/products$/)
  await page.goto('/office/products?q=shared+lamp')
  await page
    .getByRole('link', { name: /Shared lamp/ })
    .first()
    .click()
  await page.waitForURL(/\/office\/products\/[0-9a-f-]{36}/)

  const other = await windowOf(browser, 'admin')
  await other.goto(page.url())
  await other.getByLabel('Description').fill('Two arms')
  await save(other)
  await expect(other.getByText('Saved.')).toBeVisible()

  await page.getByLabel('Name').fill('Shared lamp, tall')
  await save(page)
  await expect(page.getByText('Somebody changed this meanwhile.')).toBeVisible()
  await expect(page.getByText('Meanwhile somebody saved this')).toBeVisible()
  await expect(page.getByText('Two arms')).toBeVisible()
  await expect(page.getByLabel('Name')).toHaveValue('Shared lamp, tall')
  await save(page)
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByLabel('Name').fill('Shared lamp, small')
  await save(page)
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(page.getByText('Meanwhile somebody saved this')).toHaveCount(0)
  await other.context().close()
})
