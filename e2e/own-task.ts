import { type Browser, expect, type Page, test } from '@playwright/test'
import { type Who, windowOf } from './sign-in'

const makingMs = 30_000

/**
 * A store task of a test's own, made through the form for the first customer found who may be written to, at the maker's store or the
 * one named, or the first of a given name: nothing hangs on the demo's order, and no other test works on it. Returns its id; the page shows it. Takes none of the test's
 * own time.
 */
export async function makeTask(page: Page, title: string, store?: string, customer = 'ma'): Promise<string> {
  test.setTimeout(test.info().timeout + makingMs)
  const stores = store ? await (await page.request.get(`/api/stores?q=${encodeURIComponent(store)}`)).json() : []
  for (let nth = 0; nth < 8; nth++) {
    await page.goto(store ? `/tasks/new?store=${stores[0].id}` : '/tasks/new')
    await page.getByLabel('Title').fill(title)
    await page.getByLabel('Description').fill('It is back in stock.')
    await page.getByRole('combobox', { name: /^Customer/ }).fill(customer)
    await page
      .getByRole('listbox', { name: /^Customer/ })
      .getByRole('option')
      .nth(nth)
      .click()
    await page.getByRole('button', { name: 'Add task' }).click()
    await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    if ((await page.locator('#answer').count()) > 0) return /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
  }
  throw new Error('nobody here may be written to')
}

/** The same, made in a window of the maker's own that is closed again. */
export async function taskMadeBy(browser: Browser, who: Who, title: string, store?: string, customer?: string): Promise<string> {
  const window = await windowOf(browser, who)
  const id = await makeTask(window, title, store, customer)
  await window.context().close()
  return id
}
