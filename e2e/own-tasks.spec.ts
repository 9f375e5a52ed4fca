import { expect, test } from './fixtures'
import { addPersonal } from './personal-task'
import { signIn, windowOf } from './sign-in'

test('an associate finds all that is theirs to do from the start, and a colleague’s screen shows what is given to them (T-7, T-12)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'associate')
  await addPersonal(page, 'Rosewood, mine to do')
  await page.goto('/')
  await page.getByRole('tab', { name: /^My Tasks/ }).click()
  await page.getByRole('link', { name: /^View all/ }).click()
  await page.waitForURL(/assignee=/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Personal tasks')
  const row = page.locator('.rows > li', { hasText: 'Rosewood, mine to do' })
  await expect(row).toContainText('Yours')

  const leo = await windowOf(browser, 'colleague')
  await leo.goto('/tasks?kind=personal&q=rosewood')
  await expect(leo.getByText('No active task fits')).toBeVisible()
  await row.getByRole('link').first().click()
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
  await expect(page.locator('.facts')).toContainText('Priya Raman')
  await page.getByRole('link', { name: 'Edit' }).click()
  const who = page.getByRole('combobox', { name: 'Who does it' })
  await expect(who).toHaveValue('Priya Raman')
  await who.fill('leo')
  await page.getByRole('option', { name: 'Leo Marchetti' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL(/tab=details/)
  await expect(page.locator('.facts')).toContainText('Leo Marchetti')
  await expect(leo.locator('.rows > li', { hasText: 'Rosewood, mine to do' })).toContainText('Yours')
  await page.getByRole('link', { name: 'Personal tasks' }).click()
  await page.waitForURL(/assignee=/)
  await expect(page.locator('.rows > li').first()).toBeVisible()
  await expect(row).toHaveCount(0)
  const id = /[0-9a-f-]{36}/.exec((await leo.locator('.rows > li a.row-link').first().getAttribute('href')) ?? '')?.[0]
  await page.goto(`/tasks/${id}/edit`)
  await who.fill('priya')
  await page.getByRole('option', { name: 'Priya Raman' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(leo.locator('.rows > li', { hasText: 'Rosewood, mine to do' })).toHaveCount(0)
  await leo.context().close()
})

test('a manager narrows a list to people’s own tasks and to one person, gives some to a colleague, and takes that back (T-7, T-8)', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'manager')
  for (const which of ['one', 'two']) await addPersonal(page, `Teak ${which}`, 'Leo Marchetti')
  await page.goto('/tasks?q=teak')
  await page.getByRole('button', { name: /^More filters/ }).click()
  const panel = page.getByRole('dialog', { name: 'Filters' })
  await panel.getByLabel('Whose tasks').selectOption({ label: 'Personal tasks' })
  await expect(panel.getByRole('button', { name: 'Show 2 tasks' })).toBeVisible()
  await panel.getByRole('combobox', { name: 'Who does it' }).fill('leo m')
  await panel.getByRole('option', { name: 'Leo Marchetti' }).click()
  await panel.getByRole('button', { name: 'Show 2 tasks' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Personal tasks')
  await expect(page.getByRole('button', { name: 'Take the filter For Leo Marchetti off' })).toBeVisible()

  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key)
  const bar = page.getByRole('toolbar')
  await expect(bar).toContainText('2 picked')
  await bar.getByRole('button', { name: 'Assign' }).click()
  const ask = page.getByRole('dialog', { name: 'Give 2 tasks to a colleague' })
  await ask.getByRole('button', { name: 'Give to them' }).click()
  await expect(ask.getByText('Choose who does it.')).toBeVisible()
  await ask.getByRole('combobox', { name: 'Who does it' }).fill('priya')
  await ask.getByRole('option', { name: 'Priya Raman' }).click()
  await ask.getByRole('button', { name: 'Give to them' }).click()
  await expect(page.getByText('2 tasks given on')).toBeVisible()
  await expect(page.locator('.rows > li', { hasText: 'Teak' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 tasks are as they were')).toBeVisible()
  await expect(page.locator('.rows > li', { hasText: 'Teak' })).toHaveCount(2)

  await page.getByRole('button', { name: 'Take the filter For Leo Marchetti off' }).click()
  await page.getByRole('button', { name: 'Take the filter Personal tasks off' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Store tasks')
})

test('who gives on what somebody else made for them is told so and sees it no more; a name nobody has is told at its field (R-1, H-4)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  const manager = await windowOf(browser, 'manager')
  await addPersonal(manager, 'Beech, given on', 'Priya Raman')
  const id = /[0-9a-f-]{36}/.exec(manager.url())?.[0] ?? ''
  await manager.context().close()
  await signIn(page, 'associate')
  await page.goto(`/tasks/${id}/edit`)
  const who = page.getByRole('combobox', { name: 'Who does it' })
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await who.fill('nobody at all')
  await save.click()
  await expect(page.getByText('Choose somebody from the list.')).toBeVisible()
  await who.fill('leo')
  await page.getByRole('option', { name: 'Leo Marchetti' }).click()
  await save.click()
  await page.waitForURL((url) => url.pathname === '/')
  await expect(page.getByText(/^#\d+ is given on$/)).toBeVisible()
  await page.goto(`/tasks/${id}`)
  await expect(page.getByText('Beech, given on')).toHaveCount(0)
})
