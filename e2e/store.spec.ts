import { expect, test } from './fixtures'
import { taskMadeBy } from './own-task'
import { signIn } from './sign-in'

test('on a phone one writes to the customer in a sheet that takes every press (G-7, H-1)', async ({ page, browser }) => {
  const id = await taskMadeBy(browser, 'admin', 'Written on a phone', 'Nowy Świat', 'zofia')
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'elsewhere')
  await page.goto(`/tasks/${id}?tab=log`)
  await page.locator('.composer-bar .input').click()
  const content = page.locator('.composer [contenteditable=true]')
  await content.click()
  await content.fill('Proszę zajrzeć, odłożyliśmy jedną sztukę.')
  await page.locator('.composer .split [aria-haspopup=menu]').click()
  await page.getByRole('menuitem', { name: 'Tylko wyślij' }).click()
  await expect(page.locator('.mail-ours').getByText('odłożyliśmy jedną sztukę').first()).toBeVisible()
})

test('the way back from a task leads to the list as it was filtered (T-7)', async ({ page }) => {
  await signIn(page, 'associate')
  await page.goto('/tasks?book=nobody&sort=due')
  await page.locator('a.row-link').first().click()
  await page.waitForURL(/\/tasks\/0/)
  await page.locator('.task-nav a.back').click()
  await page.waitForURL('**/tasks?book=nobody&sort=due')
  await page.goto('/tasks?q=%00')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Store tasks')
})

test('a new task begins with the store looked at; an admin who looked at none chooses one (G-1)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/tasks/new')
  await expect(page.getByText('none chosen')).toBeVisible()
  await page.goto('/?store=abc')
  await page.goto('/tasks')
  await page.getByRole('button', { name: 'Another store' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('Royal Arcade')
  await page.getByRole('option', { name: /Royal Arcade/ }).click()
  await page.waitForURL(/store=/)
  await page.locator('.top .button-go').click()
  await page.waitForURL(/\/tasks\/new\?store=/)
  await expect(page.locator('main').getByText('Royal Arcade')).toBeVisible()
})

test('a description keeps its bold words and its list, in the details and when it is edited (T-1)', async ({ page, browser }) => {
  const id = await taskMadeBy(browser, 'manager', 'A description in parts')
  await signIn(page, 'admin')
  await page.goto(`/tasks/${id}/edit`)
  const content = page.getByRole('textbox', { name: 'Description' })
  await content.fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Say what is to be done and why.')).toBeVisible()
  await expect(content).toBeFocused()
  await page.getByRole('button', { name: 'Bold' }).click()
  await page.keyboard.type('Both colours')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await page.keyboard.type('blue')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/tab=details/)
  const said = page.getByRole('region', { name: 'Details' })
  await expect(said.locator('strong').getByText('Both colours')).toBeVisible()
  await expect(said.getByRole('listitem').getByText('blue')).toBeVisible()
  await page.goto(`/tasks/${id}/edit`)
  await expect(content.locator('strong').first()).toHaveText('Both colours')
  await expect(content.getByRole('listitem')).toHaveText('blue')
})

test('a long note is folded in the log, and all of it is one press away without a connection too (G-10)', async ({
  page,
  context,
  browser,
}) => {
  const id = await taskMadeBy(browser, 'manager', 'A long note')
  await signIn(page, 'associate')
  await page.goto(`/tasks/${id}?tab=log`)
  await page.getByLabel('A note for colleagues').fill(`${'She asked for the smoked glass. '.repeat(30)}And for engraving.`)
  await page.getByRole('button', { name: 'Add note' }).click()
  const log = page.locator('.log')
  await expect(log).toContainText('She asked for the smoked glass.')
  await expect(log).not.toContainText('And for engraving.')
  await context.setOffline(true)
  await log.getByRole('button', { name: 'Show all' }).click()
  await expect(log).toContainText('And for engraving.')
  await log.getByRole('button', { name: 'Show less' }).click()
  await expect(log).not.toContainText('And for engraving.')
  await context.setOffline(false)
})
