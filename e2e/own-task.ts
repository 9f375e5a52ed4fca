import { type Browser, expect, type Page } from '@playwright/test'
import { type Who, windowOf } from './sign-in'

/** A store task of one's own, made as its manager makes it; for tests that must not share one with others. Returns its id. */
export async function makeTask(page: Page, title: string, customer = 'Marguerite Okafor'): Promise<string> {
  await page.goto('/tasks/new')
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Description').fill('It is back in stock.')
  await page.getByRole('combobox', { name: /^Customer/ }).fill(customer)
  await page.getByRole('option', { name: customer }).first().click()
  await page.getByRole('button', { name: 'Add task' }).click()
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  return /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
}

/** The same, made in a window of the maker's own that is closed again. */
export async function taskMadeBy(browser: Browser, who: Who, title: string, customer?: string): Promise<string> {
  const window = await windowOf(browser, who)
  const id = await makeTask(window, title, customer)
  await window.context().close()
  return id
}
