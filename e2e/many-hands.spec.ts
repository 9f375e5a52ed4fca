import { expect, test } from './fixtures'
import { taskMadeBy } from './own-task'
import { signIn, windowOf } from './sign-in'

const picks = 'button[data-pick]'

test('an admin gives picked tasks another priority by keys, and takes it back (T-8)', async ({ page, browser }) => {
  for (const which of ['first', 'second']) await taskMadeBy(browser, 'manager', `Marmalade, the ${which}`)
  await signIn(page, 'admin')
  await page.goto('/tasks?store=all&q=marmalade')
  await expect(page.locator(picks)).toHaveCount(2)
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key)
  const bar = page.getByRole('toolbar')
  await expect(bar).toContainText('2 picked')
  await bar.getByRole('button', { name: 'Priority' }).click()
  const ask = page.getByRole('dialog')
  await ask.getByLabel('Priority').selectOption('urgent')
  await ask.getByRole('button', { name: 'Set the priority' }).click()
  await expect(page.getByText('2 tasks given another priority')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 tasks are as they were')).toBeVisible()
})

test('a double press is one run, which taken back leaves nothing behind (T-8, Q-C7)', async ({ page, browser }) => {
  const id = await taskMadeBy(browser, 'manager', 'Quince, pressed twice')
  await signIn(page, 'admin')
  await page.goto('/tasks?store=all&q=quince')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.postData()?.includes(id)) sent.push(request.url())
  })
  await page.locator(picks).first().click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Priority' }).click()
  const ask = page.getByRole('dialog')
  await ask.getByLabel('Priority').selectOption('urgent')
  await ask.getByRole('button', { name: 'Set the priority' }).dblclick()
  await expect(page.getByText('1 task given another priority')).toBeVisible()
  expect(sent).toHaveLength(1)
  await expect(page.locator('.bulk-run')).toBeFocused()
  await expect(page.locator('.row-what .tag')).toHaveText('Urgent')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('1 task is as it was')).toBeVisible()
  await expect(page.locator('.row-what .tag')).toHaveCount(0)
})

test('who leaves the page while many tasks change finds the run, what it did and the way back again (T-8)', async ({
  page,
  browser,
}) => {
  await taskMadeBy(browser, 'manager', 'Medlar, left meanwhile')
  await signIn(page, 'admin')
  await page.goto('/tasks?store=all&q=medlar')
  await page.locator(picks).first().click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.locator('.bulk-run')).toBeVisible()
  await page.goto('/customers')
  await page.goto('/tasks?store=all')
  await expect(page.getByText('1 task dismissed')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('1 task is as it was')).toBeVisible()
  await page.locator('.bulk-run').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.reload()
  await expect(page.locator('.rows > li').first()).toBeVisible()
  await expect(page.locator('.bulk-run')).toHaveCount(0)
})

test('all that a filter finds change only when their number was typed (T-8)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/tasks?store=all&type=call')
  await page.locator(picks).first().click()
  const bar = page.getByRole('toolbar')
  await bar.getByRole('button', { name: /^Pick all/ }).click()
  await bar.getByRole('button', { name: 'Due' }).click()
  const ask = page.getByRole('dialog')
  const count = /\d+/.exec((await ask.getByRole('heading').textContent()) ?? '')?.[0] ?? ''
  await ask.getByLabel('Due day').fill('2027-12-24')
  await ask.getByRole('button', { name: 'Set the day' }).click()
  await expect(ask.getByText(/Type that number/)).toBeVisible()
  await expect(ask.getByLabel('Due day')).toHaveValue('2027-12-24')
  await ask.getByLabel(/^Type/).fill(count)
  await ask.getByRole('button', { name: 'Set the day' }).click()
  await expect(page.getByText(`${count} tasks given another due day`)).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(`${count} tasks are as they were`)).toBeVisible({ timeout: 30_000 })
})

test('words narrow a list, each narrowing is a chip that can be taken off, and a view keeps them under a name (T-7)', async ({
  page,
}) => {
  await signIn(page, 'manager')
  await page.goto('/tasks')
  await page.keyboard.press('/')
  const panel = page.getByRole('dialog', { name: 'Filters' })
  await expect(panel.getByLabel('Number or words')).toBeFocused()
  await page.keyboard.type('overdue linen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /^Overdue/ })).toHaveAttribute('aria-current', 'page')
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByLabel('Name of the view').fill('Late linen')
  await page.getByRole('button', { name: 'Save view' }).click()
  await expect(page.getByRole('button', { name: 'Late linen', exact: true })).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Take the filter Overdue off' }).click()
  await expect(page.getByRole('link', { name: /^Active/ })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('button', { name: /Take the filter .linen. off/ })).toBeVisible()
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('button', { name: 'Late linen', exact: true }).click()
  await expect(page).toHaveURL(/q=overdue\+linen/)
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('button', { name: 'Remove the view Late linen' }).click()
  await expect(page.getByText('Late linen: removed')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Remove the view Late linen' })).toBeVisible()
})

test('a view taken away while a newer list of them is on its way stays taken away, with its way back (T-7)', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/tasks')
  await page.getByRole('button', { name: 'Views' }).click()
  const panel = page.getByRole('dialog', { name: 'Views' })
  const save = async (name: string) => {
    await panel.getByLabel('Name of the view').fill(name)
    await panel.getByRole('button', { name: 'Save view' }).click()
  }
  await save('Wool of autumn')
  await expect(panel.getByRole('button', { name: 'Wool of autumn', exact: true })).toBeVisible()
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/api/tasks/views', async (route) => {
    const response = await route.fetch()
    await held
    await route.fulfill({ response: response })
  })
  await save('Wool of winter')
  await expect(panel.getByLabel('Name of the view')).toHaveValue('')
  await panel.getByRole('button', { name: 'Remove the view Wool of autumn' }).click()
  await expect(panel.getByText('Wool of autumn: removed')).toBeVisible()
  letGo()
  await expect(panel.getByRole('button', { name: 'Wool of winter', exact: true })).toBeVisible()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.getByRole('button', { name: 'Remove the view Wool of autumn' })).toBeVisible()
})

test('the filters find one customer by a part of the name, say how many fit, and take the customer off again (T-7)', async ({
  page,
  browser,
}) => {
  const id = await taskMadeBy(browser, 'manager', 'Of one customer')
  await signIn(page, 'manager')
  await page.goto(`/tasks/${id}`)
  const name = (await page.locator('.task-side h2').textContent())?.trim() ?? ''
  await page.goto('/tasks')
  await page.getByRole('button', { name: /^More filters/ }).click()
  const panel = page.getByRole('dialog', { name: 'Filters' })
  await panel.getByRole('combobox', { name: 'Customer' }).fill(name)
  await panel.getByRole('option', { name }).first().click()
  await expect(panel.getByRole('button', { name: `Take the filter ${name} off` })).toBeFocused()
  await panel.getByRole('button', { name: /^Show \d/ }).click()
  await expect(page).toHaveURL(/customer=/)
  await expect(page.locator(`a.row-link[href*="${id}"]`)).toBeVisible()
  await page.getByRole('button', { name: `Take the filter ${name} off` }).click()
  await expect(page).not.toHaveURL(/customer=/)
})

test('one reads on by scrolling, opens a task and is back at the same place (T-7)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/tasks?store=all')
  await expect(page.locator('.rows > li')).toHaveCount(50)
  await page.locator('.rows > li').nth(49).scrollIntoViewIfNeeded()
  await expect(page.locator('.rows > li')).toHaveCount(100)
  await page.locator('.rows > li').nth(99).scrollIntoViewIfNeeded()
  await expect(page.locator('.rows > li').nth(140)).toBeAttached()
  const row = page.locator('.rows > li').nth(130).locator('a.row-link')
  await row.scrollIntoViewIfNeeded()
  const href = (await row.getAttribute('href')) ?? ''
  await row.click()
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
  await page.goBack()
  await expect(page.locator(`a.row-link[href="${href}"]`)).toBeInViewport()
  await expect(page.locator(`a.row-link[href="${href}"]`)).toBeFocused()
  expect(await page.locator('.rows > li').count()).toBeGreaterThan(140)
})

test('fifty more come too when the list was read anew while they were under way (T-7, Q-U4)', async ({ page, browser }) => {
  await signIn(page, 'admin')
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/api\/tasks\/rows\?.*after=/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/tasks?store=all')
  await expect(page.locator('.rows > li')).toHaveCount(50)
  const [more] = await Promise.all([page.waitForRequest(/after=/), page.locator('.rows > li').nth(49).scrollIntoViewIfNeeded()])
  const [anew] = await Promise.all([
    page.waitForResponse(/\/api\/tasks\/rows\?.*limit=50/),
    taskMadeBy(browser, 'manager', 'Plum, made while another reads on'),
  ])
  expect(anew.ok() && more.url()).toContain('after=')
  release()
  await expect(page.locator('.rows > li')).toHaveCount(100)
})

test('a list is a file a spreadsheet opens, of every store and of either kind too (T-7, D-3)', async ({ page, browser }) => {
  await signIn(page, 'manager')
  await page.goto('/tasks')
  await page.getByRole('button', { name: 'How the list looks' }).click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download as CSV' }).click()])
  const text = (await (await file.createReadStream()).toArray()).join('')
  expect(text).toMatch(/^\uFEFFNumber,Title,Type/)
  expect(text.trim().split('\r\n').length).toBeGreaterThan(10)
  const office = await windowOf(browser, 'admin')
  for (const kind of ['group', 'personal', 'any']) {
    const every = await office.request.get(`/tasks/tasks.csv?store=all&kind=${kind}`)
    expect(every.status()).toBe(200)
    expect((await every.text()).split('\r\n').length).toBeGreaterThan(10)
  }
  await office.context().close()
})

test('a deleted task can be taken back at once, or restored from the deleted ones (T-9)', async ({ page, browser }) => {
  const id = await taskMadeBy(browser, 'manager', 'Deleted on its page')
  await signIn(page, 'admin')
  await page.goto(`/tasks/${id}`)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Delete task/ }).click()
  await page.waitForURL(/\/tasks\?/)
  await expect(page.locator(`a.row-link[href*="${id}"]`)).toHaveCount(0)
  await page.goto('/tasks?store=all&tab=deleted')
  const gone = page.locator('li', { has: page.locator(`a.row-link[href*="${id}"]`) })
  await gone.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText(/is back/)).toBeVisible()
  await page.goto(`/tasks/${id}?tab=log`)
  await expect(page.locator('.log')).toContainText('restored this')
})

test('of two who edit one task the second sees what the first saved, and loses nothing (T-16)', async ({ page, browser }) => {
  const id = await taskMadeBy(browser, 'manager', 'Edited by two')
  await signIn(page, 'admin')
  const other = await windowOf(browser, 'admin')
  await page.goto(`/tasks/${id}/edit`)
  await other.goto(`/tasks/${id}/edit`)
  await other.getByLabel('Title').fill('Saved first')
  await other.getByLabel('Priority').selectOption('urgent')
  await other.getByRole('button', { name: 'Save' }).click()
  await other.waitForURL(/tab=details/)
  await page.getByLabel('Title').fill('Saved second')
  await page.getByLabel('Description').fill('Words nobody may lose.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Hanna Berg saved this meanwhile')).toBeVisible()
  await expect(page.getByLabel('Priority')).toHaveValue('urgent')
  await expect(page.locator('.quoted-message').getByText('Saved first')).toBeVisible()
  await expect(page.getByLabel('Description')).toHaveText('Words nobody may lose.')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/tab=details/)
  await expect(page.getByRole('heading', { name: 'Saved second' })).toBeVisible()
  await expect(page.getByText('Urgent')).toBeVisible()
  await page.goto(`/tasks/${id}?tab=log`)
  await expect(page.getByText('the title from Saved first to Saved second')).toBeVisible()
})
