import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { signIn } from './sign-in'

/** The page's scripts wait until one says so: what can be done with it before is what was drawn by the server. */
async function asleep(page: Page): Promise<() => void> {
  let wake = () => {}
  const awake = new Promise<void>((resolve) => {
    wake = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await awake
    await route.continue()
  })
  return wake
}

test('a key pressed while the list still wakes is heard when it does (Q-Y2)', async ({ page }) => {
  await signIn(page, 'manager')
  const wake = await asleep(page)
  await page.goto('/tasks', { waitUntil: 'commit' })
  await expect(page.locator('.rows > li').first()).toBeVisible()
  await page.keyboard.press('/')
  wake()
  await expect(page.getByRole('dialog', { name: 'Filters' }).getByLabel('Number or words')).toBeFocused()
})

test('the key / pressed while the customers still wake goes to their search (Q-Y2, V-6)', async ({ page }) => {
  await signIn(page, 'manager')
  const wake = await asleep(page)
  await page.goto('/customers', { waitUntil: 'commit' })
  await expect(page.getByRole('searchbox')).toBeVisible()
  await page.keyboard.press('/')
  wake()
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('a name typed while a form still wakes is looked for when it does (Q-Y2)', async ({ page }) => {
  await signIn(page, 'manager')
  const wake = await asleep(page)
  await page.goto('/tasks/new', { waitUntil: 'commit' })
  await page.getByRole('combobox', { name: /^Customer/ }).fill('imogen')
  wake()
  await expect(
    page
      .getByRole('listbox', { name: /^Customer/ })
      .getByRole('option')
      .first(),
  ).toBeVisible()
})

/** What a page fetches after its first load waits until it is let through. */
async function withoutLater(page: Page, path: string): Promise<() => void> {
  let letThrough = () => {}
  const later = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  const html = await (await page.request.get(path)).text()
  await page.route('**/_next/static/**/*.js', async (route) => {
    if (!html.includes(new URL(route.request().url()).pathname)) await later
    await route.continue()
  })
  await page.goto(path)
  return letThrough
}

test('what is typed before a field can find goes on in it when it can, letter by letter (Q-Y2, Q-P1)', async ({ page }) => {
  await signIn(page, 'manager')
  const letThrough = await withoutLater(page, '/tasks/new')
  const customer = page.getByRole('combobox', { name: /^Customer/ })
  await customer.click()
  await page.keyboard.type('imo')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  letThrough()
  await page.keyboard.type('gen', { delay: 100 })
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await expect(customer).toBeFocused()
  await expect(customer).toHaveValue('imogen')
})

test('a menu asked for before it is here opens when it is (Q-Y2, Q-P1)', async ({ page }) => {
  await signIn(page, 'manager')
  const letThrough = await withoutLater(page, '/tasks')
  await page.locator('.rows > li').first().hover()
  await page.locator('.row-more').press('Enter')
  await expect(page.locator('.row-more')).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('menu')).toHaveCount(0)
  letThrough()
  await expect(page.getByRole('menuitem').first()).toBeFocused()
})
