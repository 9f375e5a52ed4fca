import { expect, test } from './fixtures'
import { password, signIn } from './sign-in'

test('an associate moved to another store sees nothing of the old one from then on, on an open screen too (R-4, Q-T7)', async ({
  page,
  browser,
}) => {
  const context = await browser.newContext()
  const jonah = await context.newPage()
  await jonah.goto('/sign-in')
  await jonah.locator('[autocomplete=username]').fill('jonah.pryce@larchandlinden.example')
  await jonah.locator('[autocomplete=current-password]').fill(password)
  await jonah.keyboard.press('Enter')
  await jonah.waitForURL((url) => url.pathname !== '/sign-in')
  await jonah.goto('/tasks')
  await expect(jonah.locator('header.top')).toContainText('Gandy Street')

  await signIn(page, 'admin')
  await page.goto('/admin/people?q=Jonah')
  await page.getByRole('link', { name: 'Jonah Pryce' }).click()
  await page.getByRole('combobox', { name: 'Home store' }).fill('wind')
  await page.getByRole('option', { name: 'Wind Street' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/open tasks? of Gandy Street would stay with them/)).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()

  await expect(jonah.locator('header.top')).toContainText('Wind Street', { timeout: 15_000 })
  await expect(jonah.getByText('Gandy Street')).toHaveCount(0)
  await context.close()
})

test('an admin corrects a person’s name, and the audit log says from what to what (R-4, R-6)', async ({ page }) => {
  await signIn(page, 'admin')
  const stamp = Date.now()
  await page.goto('/admin/people/new')
  await page.getByLabel('Name', { exact: true }).fill(`Wren Hael ${stamp}`)
  await page.getByLabel('Email', { exact: true }).fill(`wren.${stamp}@larchandlinden.example`)
  await page.getByLabel('Role').selectOption('Corporate admin')
  await page.getByRole('button', { name: /invitation/i }).click()
  await page.waitForURL(/\/admin\/people\/0/)
  await page.getByLabel('Name', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Name', { exact: true }).fill(`Wren Hale ${stamp}`)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(page.getByRole('heading', { name: `Wren Hale ${stamp}`, level: 1 })).toBeVisible()
  await page.goto(`/admin/audit?words=${stamp}`)
  await expect(page.getByRole('cell', { name: `Corrected the name of Wren Hael ${stamp} to Wren Hale ${stamp}` })).toBeVisible()
})

test('an account manager, who writes no messages and has no tasks, is asked about neither signature nor keys (R-7)', async ({
  page,
}) => {
  await signIn(page, 'accountManager')
  await page.goto('/me')
  await expect(page.getByRole('heading', { name: 'Language and look', exact: true })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Language' })).toBeVisible()
  await expect(page.getByLabel('Signature under your emails')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0)
})
