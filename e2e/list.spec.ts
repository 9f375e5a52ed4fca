import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures'
import { makeTask, taskMadeBy } from './own-task'
import { signIn } from './sign-in'

test('a tab that is pressed wins over a state named in the search (T-7)', async ({ page }) => {
  await signIn(page, 'manager')
  await makeTask(page, 'Pomander by tab')
  await page.goto('/tasks?q=resolved+pomander&type=zzz')
  const tabs = page.getByRole('navigation', { name: 'State' })
  await expect(tabs.locator('[aria-current]')).toContainText('Resolved')
  await expect(page.getByRole('button', { name: /^More/ })).toHaveText(/^More filters\s*1$/)
  await tabs.getByRole('link', { name: /^Active/ }).click()
  await expect(page).toHaveURL(/\/tasks\?q=pomander&type=zzz$/)
  await expect(tabs.locator('[aria-current]')).toHaveText(/Active\s*[1-9]/)
  const count = Number(/\d+/.exec((await tabs.locator('[aria-current]').textContent()) ?? '')?.[0])
  await expect(page.locator('.rows > li')).toHaveCount(count)
})

test('a filter that is taken off leaves the focus at the next one, the last at the heading (Q-Y2)', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/tasks?book=primary&type=email&priority=urgent')
  const chips = page.locator('.applied .chip-x')
  await expect(chips).toHaveText(['Email', 'Urgent'])
  await chips.first().press('Enter')
  await expect(chips).toHaveText(['Urgent'])
  await expect(chips).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveURL(/\/tasks\?book=primary$/)
})

test('tasks are found by who made them, chosen among the filters by a part of the name (T-7)', async ({ page }) => {
  await signIn(page, 'associate')
  await page.goto('/tasks')
  await page.getByRole('button', { name: /^More/ }).click()
  const maker = page.getByRole('combobox', { name: 'Made by somebody' })
  await maker.fill('hanna')
  await page.getByRole('option', { name: 'Hanna Berg' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^Show/ }).click()
  await expect(page).toHaveURL(/creator=/)
  await expect(page.locator('.applied .chip-x')).toHaveText(['Made by Hanna Berg'])
  await expect(page.locator('.rows > li').first()).toBeVisible()
})

test('a last day before its first is told at its field, whichever days they are (T-7, H-4)', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/tasks')
  await page.getByRole('button', { name: /^More filters/ }).click()
  const panel = page.getByRole('dialog', { name: 'Filters' })
  for (const [first, last] of [
    ['Due from', 'Due to'],
    ['Assigned since', 'Assigned until'],
  ] as const) {
    await panel.getByLabel(first).fill('2026-12-01')
    await panel.getByLabel(last).fill('2026-11-01')
    await panel.getByRole('button', { name: /^(Show|No task)/ }).click()
    await expect(panel.getByLabel(last)).toBeFocused()
    await expect(panel.getByText('This day is before the first one.')).toHaveCount(1)
    for (const day of [first, last]) await panel.getByLabel(day).fill('')
  }
})

test('a task half typed is left neither by the browser’s Back nor by a key unasked (H-4)', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/tasks')
  await expect(page.locator('.rows > li').first()).toBeVisible()
  await page.keyboard.press('c')
  await page.waitForURL('**/tasks/new*')
  const title = page.getByLabel('Title')
  await title.click()
  await page.keyboard.type('Half typed')
  const requested: string[] = []
  page.on('dialog', (dialog) => {
    requested.push(dialog.message())
    void (requested.length < 3 ? dialog.dismiss() : dialog.accept())
  })
  await page.evaluate(() => history.back())
  await expect.poll(() => requested).toHaveLength(1)
  await expect(title).toHaveValue('Half typed')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('c')
  await expect.poll(() => requested).toHaveLength(2)
  await expect(title).toHaveValue('Half typed')
  await title.press('End')
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(/\/tasks$/)
  expect(new Set(requested)).toEqual(new Set(['What you typed is not saved yet. Leave this page?']))
  expect(requested).toHaveLength(3)
})

test('a task’s way back leads to the list of every store one came from (T-7)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/tasks?store=all&type=call')
  await page.locator('a.row-link').first().click()
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
  await page.locator('a.back').click()
  await expect(page).toHaveURL(/\/tasks\?store=all&type=call$/)
})

test('what a bulk change asks for has the focus (T-8, Q-Y2)', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/tasks')
  await page.locator('[data-pick]').first().click()
  await page.getByRole('button', { name: /^Pick all/ }).click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Resolve' }).click()
  await expect(page.getByRole('dialog').getByLabel(/^Type \d+ to go on/)).toBeFocused()
})

test('a task half typed is not left unasked, and after saving Back leads to the list (H-4)', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/tasks')
  await expect(page.locator('.rows > li').first()).toBeVisible()
  await page.keyboard.press('c')
  await page.waitForURL('**/tasks/new*')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByLabel('Title').fill('Half typed')
  page.once('dialog', (dialog) => {
    expect(dialog.message()).toContain('not saved yet')
    void dialog.dismiss()
  })
  await page.getByRole('link', { name: 'Customers' }).first().click()
  await expect(page.getByLabel('Title')).toHaveValue('Half typed')
  await expect(page).toHaveURL(/\/tasks\/new/)
  await page.getByLabel('Description').fill('And now in full.')
  await page.getByRole('button', { name: 'Add task' }).click()
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
  await page.goBack()
  await expect(page).toHaveURL(/\/tasks$/)
})

test('a half-typed day changes nothing and is told at its field, in a bulk change too (T-8, H-4)', async ({ page, browser }) => {
  await taskMadeBy(browser, 'manager', 'Tansy with a day')
  await signIn(page, 'admin')
  await page.goto('/tasks?store=all&q=tansy')
  await expect(page.locator('.rows > li')).toHaveCount(1)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.getByRole('toolbar').getByRole('button', { name: 'Due', exact: true }).click()
  const ask = page.getByRole('dialog')
  await ask.getByLabel('Due day').focus()
  await page.keyboard.type('12')
  await ask.getByRole('button', { name: 'Set the day' }).click()
  await expect(ask.getByText('This is not complete')).toBeVisible()
  await expect(ask.getByLabel('Due day')).toBeFocused()
})

test('of two tasks resolved one after the other each has its ten seconds; what failed is named and stays said (G-16, H-5)', async ({
  page,
  browser,
}) => {
  for (const which of ['one', 'two', 'three']) await taskMadeBy(browser, 'manager', `Lovage ${which}`)
  await signIn(page, 'manager')
  await page.goto('/tasks?q=lovage')
  const rows = page.locator('.rows > li')
  const resolve = async (row: Locator) => {
    await row.locator('a.row-link').focus()
    await page.keyboard.press('e')
  }
  await expect(rows).toHaveCount(3)
  for (const left of [2, 1]) {
    await resolve(rows.first())
    await expect(rows).toHaveCount(left)
  }
  for (const left of [2, 3]) {
    await expect(page.locator('.toast').getByRole('button', { name: 'Undo' })).toBeVisible()
    await page.keyboard.press('z')
    await expect(rows).toHaveCount(left)
  }

  await page.route('**/api/actions/resolveTaskAction', (route) => route.fulfill({ status: 404 }), { times: 1 })
  await resolve(rows.first())
  await expect(page.locator('.toast')).toContainText(/#\d+: No connection/)
  await resolve(rows.last())
  await expect(page.locator('.toast')).toContainText(/#\d+: No connection.*#\d+ resolved/)
})

test('with rows picked, keys and a picked row’s menu act on all of them; who waits for an answer is told before it is closed (T-8)', async ({
  page,
  browser,
}) => {
  for (const which of ['one', 'two', 'three']) await taskMadeBy(browser, 'manager', `Borage ${which}`)
  await signIn(page, 'manager')
  await page.goto('/tasks?q=borage')
  const rows = page.locator('.rows > li')
  await expect(rows).toHaveCount(3)
  for (const key of ['j', 'x', 'j', 'x', 'd']) await page.keyboard.press(key)
  await expect(page.getByText('2 tasks dismissed')).toBeVisible()
  await expect(rows).toHaveCount(1)
  await page.keyboard.press('z')
  await expect(page.getByText('2 tasks are as they were')).toBeVisible()
  await expect(rows).toHaveCount(3)

  for (const key of ['j', 'x', 'j', 'x', 'm']) await page.keyboard.press(key)
  // What was done before is still there to be read beside what is picked now.
  await expect(page.locator('.bulk-run')).toContainText('2 tasks are as they were')
  for (const name of ['Resolve 2', 'Dismiss 2', 'Take off', 'Delete 2'])
    await expect(page.getByRole('menuitem', { name, exact: true })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Take off', exact: true }).click()
  await expect(page.getByRole('toolbar')).toContainText('1 picked')
  await page.keyboard.press('m')
  await expect(page.getByRole('menuitem', { name: 'Resolve', exact: true })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Pick', exact: true }).click()
  await page.keyboard.press('m')
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('dialog')).toContainText('Delete 2 tasks')
})

test('a list and a task go on paper without what one presses', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/tasks')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.rows > li').first()).toBeVisible()
  for (const part of ['.bar', '.filters', '.top-tools']) await expect(page.locator(part).first()).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.locator('a.row-link').first().click()
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.composer')).toBeHidden()
})

test('from a task one goes on to the next and back to the previous of the list one came from, by buttons and keys (T-7)', async ({
  page,
  browser,
}) => {
  for (const which of ['one', 'two', 'three']) await taskMadeBy(browser, 'manager', `Savory ${which}`)
  await signIn(page, 'manager')
  await page.goto('/tasks?q=savory')
  const titles = await page.locator('.rows > li a.row-link').allTextContents()
  expect(titles).toHaveLength(3)
  await page.locator('.rows > li a.row-link').first().click()
  const shown = page.getByRole('heading', { level: 1, name: /^Savory/ })
  const first = await shown.textContent()
  await expect(page.getByRole('link', { name: 'Previous task of the list' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Next task of the list' }).click()
  await expect(shown).not.toHaveText(first ?? '')
  const second = await shown.textContent()
  await page.keyboard.press('j')
  await expect(shown).not.toHaveText(second ?? '')
  await expect(page.getByRole('link', { name: 'Next task of the list' })).toHaveCount(0)
  await page.keyboard.press('k')
  await expect(shown).toHaveText(second ?? '')
})
