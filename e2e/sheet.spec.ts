import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { taskMadeBy } from './own-task'
import { signIn } from './sign-in'

const phone = { width: 390, height: 844 }
const sheet = (page: Page) => page.locator('#answer.is-open')
const editor = (page: Page) => page.locator('#answer [contenteditable=true]')

/** The first task of the list that nobody has written to, at its details. */
async function openUnwritten(page: Page) {
  await page.goto('/tasks')
  const ids = await page
    .locator('a.row-link')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').split('?')[0]))
  for (const href of ids) {
    await page.goto(`${href}?tab=details`)
    if ((await page.locator('.suggestion a').count()) > 0 && (await page.locator('#answer').count()) > 0) return href
  }
  throw new Error('every task has been written to')
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(phone)
  await signIn(page, 'associate')
})

test('"Start from these" opens the sheet with the suggested words on it, and X, Back and Escape close it (G-7, Q-Y2)', async ({
  page,
}) => {
  const href = await openUnwritten(page)
  const text = ((await page.locator('.message-plain .as-typed').textContent()) ?? '').slice(0, 30)
  const press = page.locator('.suggestion a')

  await press.click()
  await expect(editor(page)).toContainText(text)
  await page.locator('#answer .composer-head .icon-button.only-narrow').click()
  await expect(sheet(page)).toHaveCount(0)
  await expect(page.locator('.composer-bar .input')).toBeFocused()

  await press.click()
  await expect(sheet(page)).toBeVisible()
  await page.goBack()
  await expect(sheet(page)).toHaveCount(0)
  expect(page.url()).toContain(`${href}?tab=details`)

  await press.focus()
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
})

test('a link to the answer opens the sheet, alive, and its X leaves the task open (G-7)', async ({ page }) => {
  const href = await openUnwritten(page)
  await page.goto(`${href}?tab=log#answer`)
  await expect(editor(page)).toBeVisible()
  await editor(page).click()
  await page.keyboard.type('Hello, ')
  await expect(editor(page)).toContainText('Hello,')
  await page.locator('#answer .composer-head .icon-button.only-narrow').click()
  await expect(sheet(page)).toHaveCount(0)
  expect(new URL(page.url()).hash).toBe('')
  await page.locator('.composer-bar .input').click()
  await page.getByRole('button', { name: 'Throw away' }).click()
})

test('"Send and resolve" closes the sheet, says that the task is resolved too, and leads on to the next task (G-7)', async ({
  page,
  browser,
}) => {
  for (const which of ['first', 'second']) await taskMadeBy(browser, 'manager', `Sent from a sheet, the ${which}`)
  await page.goto('/tasks?q=Sent%20from%20a%20sheet')
  const rows = page.locator('a.row-link')
  await expect(rows).toHaveCount(2)
  const [first, next] = await rows.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  await rows.first().click()
  await page.waitForURL(`**${first}*`)
  await page.locator('.composer-bar .input').click()
  await editor(page).fill('It is here. Shall we keep it for you?')
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(sheet(page)).toHaveCount(0)
  await expect(page.locator('.toast')).toContainText('task resolved')
  await page.locator('.composer-bar').getByRole('link', { name: 'Next task' }).click()
  await page.waitForURL(`**${next}*`)
  await page.locator('.composer-bar .input').click()
  await editor(page).fill('And this one, too.')
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(page.locator('.composer-bar').getByRole('link')).toHaveText('Store tasks')
})

test('Escape closes the menu of templates, and the sheet with the next press (G-7, Q-Y2)', async ({ page }) => {
  await openUnwritten(page)
  await page.locator('.suggestion a').click()
  await expect(editor(page)).toBeVisible()
  await page.getByRole('button', { name: 'Template' }).click()
  await expect(page.getByRole('menu', { name: 'Template' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(sheet(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Template' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
})
