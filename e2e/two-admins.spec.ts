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

test('a store saved from an older state is refused, shows what changed and keeps what was typed (T-16, Q-C3)', async ({
  page,
  browser,
}) => {
  const number = String(Date.now()).slice(-8)
  await signIn(page, 'admin')
  await page.goto('/office/stores/new')
  await page.getByLabel('Name', { exact: true }).fill('Shared Quay')
  await page.getByLabel('Number').fill(number)
  await save(page)
  await page.waitForURL(/\/office\/stores$/)
  await page.goto(`/office/stores?q=${number}`)
  await page.getByRole('link', { name: 'Shared Quay' }).first().click()
  await page.waitForURL(/\/office\/stores\/[0-9a-f-]{36}/)

  const other = await windowOf(browser, 'admin')
  await other.goto(page.url())
  await other.getByRole('combobox', { name: 'Country' }).fill('poland')
  await other.getByRole('option', { name: 'Poland' }).click()
  await other.getByLabel('Closes').fill('20:30')
  await save(other)
  await expect(other.getByText('Saved.')).toBeVisible()

  await page.getByLabel('City').fill('Bath')
  await save(page)
  await expect(page.getByText('Somebody changed this meanwhile.')).toBeVisible()
  const theirs = page.getByRole('status').filter({ hasText: 'Meanwhile somebody saved this' })
  await expect(theirs.locator('dd')).toHaveText(['Poland', '20:30'])
  await expect(page.getByLabel('City')).toHaveValue('Bath')
  await save(page)
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(theirs).toHaveCount(0)
  await page.getByLabel('City').fill('Wells')
  await save(page)
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(page.getByText('Somebody changed this meanwhile.')).toHaveCount(0)
  await other.context().close()
})
