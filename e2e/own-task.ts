import { type Browser, expect, type Page, test } from '@playwright/test'
import { type Who, windowOf } from './sign-in'

const makingMs = 30_000
const givenNames =
  'Joan Daniel Camille Yusuf Helen Wren Sabine Imogen Theo Niamh Rhys Edith Florence Gareth Harriet Isaac Kieran Lydia Magnus Owen Philippa Quentin Simon Tamsin Una Victor Winifred Xavier Zachary Amara Bilal Chidi Delia Freya Gwen Hamish'.split(
    ' ',
  )

/** Tests that run beside each other write to people of different names, so that no mailbox is shared. */
const nameFor = (title: string) =>
  givenNames[[...title].reduce((sum, letter) => (sum * 2483 + letter.charCodeAt(0)) % 100_003, 0) % givenNames.length]

/**
 * A store task of a test's own, made through the form at the maker's store or the one named, for the first customer of a given name who
 * may be written to: nothing hangs on the demo's order. Returns its id; the page shows it. Takes none of the test's own time.
 */
export async function makeTask(page: Page, title: string, store?: string, customer = nameFor(title)): Promise<string> {
  test.setTimeout(test.info().timeout + makingMs)
  const stores = store ? await (await page.request.get(`/api/stores?q=${encodeURIComponent(store)}`)).json() : []
  for (let nth = 0; nth < 8; nth++) {
    await page.goto(store ? `/tasks/new?store=${stores[0].id}` : '/tasks/new')
    await page.getByLabel('Title').fill(title)
    await page.getByLabel('Description').fill('It is back in stock.')
    await page.getByRole('combobox', { name: /^Customer/ }).fill(customer ?? '')
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
