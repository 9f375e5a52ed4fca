import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { pressOn, tabTo, typeInto } from './keys'
import { seriousFaults } from './serious-faults'
import { signIn, windowOf } from './sign-in'

const save = (page: Page) => page.getByRole('button', { name: 'Save' })
const saved = (page: Page) => expect(page.getByText('Saved. It holds from now on.')).toBeVisible()

test('a corporate admin chooses when an answer reopens a task, by keyboard alone; the audit log says so (G-14, S-1)', async ({
  page,
}) => {
  await signIn(page, 'admin')
  await page.goto('/admin/settings')
  await tabTo(page, page.getByRole('radio', { name: /^Always/ }))
  await page.keyboard.press('ArrowDown')
  const days = page.getByLabel('Days after closing')
  await typeInto(page, days, '0')
  await pressOn(page, save(page))
  await expect(page.getByText('A whole number of days, from 1 to 365.')).toBeVisible()
  await expect(days).toHaveValue('0')
  await expect(days).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('365')
  await page.keyboard.press('Enter')
  await saved(page)
  await page.reload()
  await expect(days).toHaveValue('365')
  await page.goto('/admin/audit')
  await expect(page.getByText('reopening by an answer: always → within 365 days').first()).toBeVisible()
  await page.goto('/admin/settings')
  await page.getByRole('radio', { name: /^Always/ }).check()
  await save(page).click()
  await saved(page)
})

test('only corporate admins edit and delete tasks, from the moment an admin says so until another word (R-3, S-1)', async ({
  page,
  browser,
}) => {
  const grace = await windowOf(browser, 'manager')
  await grace.goto('/tasks/new')
  await grace.getByLabel('Title').fill('Dress the window')
  await grace.getByLabel('Description').fill('With the walnut trays.')
  await grace.getByRole('button', { name: 'Add task' }).click()
  await grace.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
  const edit = grace.getByRole('link', { name: 'Edit the task' })
  await expect(edit).toBeVisible()

  await signIn(page, 'admin')
  await page.goto('/admin/settings')
  const only = page.getByRole('checkbox', { name: 'Only corporate admins edit and delete tasks' })
  await only.check()
  await save(page).click()
  await saved(page)
  await grace.reload()
  await expect(grace.getByRole('heading', { name: 'Dress the window' })).toBeVisible()
  await expect(edit).toHaveCount(0)
  await expect(grace.getByRole('button', { name: 'Dismiss', exact: true })).toBeVisible()
  await expect(grace.getByRole('button', { name: 'More', exact: true })).toHaveCount(0)

  await only.uncheck()
  await save(page).click()
  await saved(page)
  await grace.reload()
  await expect(edit).toBeVisible()
  await grace.context().close()
})

test('task settings saved from an older state are refused; what was not touched is taken over, what both changed is left to decide (T-16, Q-C3)', async ({
  page,
  browser,
}) => {
  await signIn(page, 'admin')
  await page.goto('/admin/settings')
  const other = await windowOf(browser, 'admin')
  await other.goto('/admin/settings')
  const only = (page: Page) => page.getByRole('checkbox', { name: 'Only corporate admins edit and delete tasks' })
  const within = (page: Page) => page.getByRole('radio', { name: /^Reopen/ })
  const days = (page: Page) => page.getByLabel('Days after closing')
  const theirs = page.getByRole('status').filter({ hasText: 'Hanna Berg saved this meanwhile' })
  const refused = () => expect(page.getByText('Somebody changed this meanwhile.')).toBeVisible()

  await within(other).check()
  await days(other).fill('364')
  await save(other).click()
  await saved(other)
  await only(page).check()
  await save(page).click()
  await refused()
  await expect(theirs.locator('dd')).toHaveText(['within 364 days'])
  await expect(days(page)).toHaveValue('364')
  await expect(only(page)).toBeChecked()
  await only(page).uncheck()
  await save(page).click()
  await saved(page)

  await other.reload()
  await days(other).fill('300')
  await save(other).click()
  await saved(other)
  await days(page).fill('200')
  await save(page).click()
  await refused()
  await expect(days(page)).toHaveValue('200')
  await expect(theirs).toContainText('You changed this too')
  await page.getByRole('radio', { name: /^Always/ }).check()
  await save(page).click()
  await saved(page)
  await other.reload()
  await expect(other.getByRole('radio', { name: /^Always/ })).toBeChecked()
  await other.context().close()
})

test('the task settings have no serious fault in light or dark (Q-Y1)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/settings')
  await page.getByRole('radio', { name: /^Reopen/ }).check()
  expect(await seriousFaults(page)).toEqual([])
})
