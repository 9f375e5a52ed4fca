import { expect, test } from './fixtures'
import { signIn } from './sign-in'

test('the audit log is filtered on the screen and in its file, where nothing runs as a formula (R-6, D-3)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/stores/new')
  await page.getByLabel('Number').fill('9901')
  await page.getByLabel('Name', { exact: true }).fill('=HYPERLINK("https://evil.example")')
  await page.getByRole('button', { name: /^(Save|Add store)$/ }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/new'))

  await page.goto('/admin/audit')
  await page.getByLabel('Words').fill('9901')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.waitForURL(/q=9901/)
  await expect(page.locator('tbody tr')).toHaveCount(1)
  await expect(page.locator('tbody tr')).toContainText('Added store 9901')

  const file = await page.request.get((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '')
  expect(file.headers()['content-type']).toContain('text/csv')
  expect(file.headers()['content-disposition']).toContain('attachment')
  expect(file.headers()['x-content-type-options']).toBe('nosniff')
  const lines = (await file.text()).trim().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain('Added store 9901')
  expect(lines[1]).toMatch(/,"'=HYPERLINK\(/)
  expect(lines[1]).not.toMatch(/(^|,)"?=/)

  await page.goto('/admin/audit')
  await expect(page.getByRole('cell', { name: 'Took the audit log away as a file' }).first()).toBeVisible()
  await page.getByLabel('Entries').selectOption('Everything recorded')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.waitForURL(/kind=all/)
  await expect(page.getByLabel('Entries')).toHaveValue('all')
  await expect(page.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', /kind=all/)
})
