import { expect, test } from './fixtures'
import { makeTask } from './own-task'
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
