import { expect, test } from './fixtures'
import { makeTask, taskMadeBy } from './own-task'
import { signIn } from './sign-in'

test('a task made for nobody is given its customer later, and keeps the one who was written to (T-11, T-5, H-5)', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'manager')
  await page.goto('/tasks/new')
  await page.getByLabel('Title').fill('Whose is it')
  await page.getByLabel('Description').fill('Somebody asked.')
  await page.getByRole('button', { name: 'Add task' }).click()
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
  const id = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
  const customers = page.getByRole('listbox', { name: /^Customer/ })
  const edit = async () => {
    await page.goto(`/tasks/${id}/edit`)
    await expect(page.getByLabel('Title')).toHaveValue('Whose is it')
  }
  await edit()
  await page.getByRole('combobox', { name: /^Customer/ }).fill('imogen')
  await customers.getByRole('option').first().click()
  const name = (await page.locator('.taken b').textContent()) ?? ''
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/tab=details/)
  await expect(page.locator('.task-side h2')).toHaveText(name)
  await page.goto(`/tasks/${id}?tab=log`)
  await expect(page.locator('.log')).toContainText(`the customer from nothing to ${name}`)

  await edit()
  await page.getByRole('button', { name: `Take ${name} off` }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/tab=details/)
  await expect(page.locator('.task-side h2')).toHaveCount(0)

  await edit()
  await page.getByRole('combobox', { name: /^Customer/ }).fill('imogen')
  await customers.getByRole('option').first().click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/tab=details/)
  await page.goto(`/tasks/${id}?tab=log`)
  await page.getByRole('textbox', { name: 'Message' }).click()
  await page.getByRole('textbox', { name: 'Message' }).pressSequentially('It was you.')
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(page.getByText(/Sent to/).first()).toBeVisible()
  await edit()
  await expect(page.locator('.taken b')).toHaveText(name)
  await expect(page.getByText(`${name} has letters on this task and stays on it.`)).toBeVisible()
  await expect(page.getByRole('button', { name: `Take ${name} off` })).toHaveCount(0)
})

test('a manager sees which ticked tasks are not theirs to change before pressing, and which were not changed after (R-3, T-8)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  const office = await taskMadeBy(browser, 'admin', 'Made by head office', 'Park Street')
  await signIn(page, 'manager')
  const own = await makeTask(page, 'Made by the store')
  await page.goto('/tasks?sort=newest')
  const row = (id: string) => page.locator('.rows > li', { has: page.locator(`a.row-link[href*="${id}"]`) })
  const bar = page.getByRole('toolbar')
  await row(office).getByRole('checkbox').click()
  await expect(bar.getByText('Not yours to change')).toBeVisible()
  for (const name of ['Due', 'Priority', 'Delete']) await expect(bar.getByRole('button', { name, exact: true })).toBeDisabled()
  await expect(bar.getByRole('button', { name: 'Dismiss', exact: true })).toBeEnabled()
  await row(own).getByRole('checkbox').click()
  await expect(bar.getByText('1 is not yours to change')).toBeVisible()
  await bar.getByRole('button', { name: 'Priority', exact: true }).click()
  await page.getByRole('dialog').getByLabel('Priority').selectOption('high')
  await page.getByRole('dialog').getByRole('button', { name: 'Set the priority' }).click()
  await expect(page.getByText('1 task given another priority, 1 was not')).toBeVisible({ timeout: 20_000 })
  await page.getByText('What was not done').click()
  await expect(page.getByText(/Made by head office: You may not change this task/)).toBeVisible()

  await row(office).locator('.row-what').click({ button: 'right', force: true })
  await expect(page.getByRole('menuitem', { name: 'Dismiss', exact: true })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Delete', exact: true })).toHaveCount(0)
})
