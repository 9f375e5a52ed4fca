import { expect, test } from './fixtures'
import { taskMadeBy } from './own-task'
import { signIn, windowOf } from './sign-in'

test('a customer’s answer brings the task back to everybody in the store, live (G-7, G-10, G-11, T-12)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  const id = await taskMadeBy(browser, 'manager', 'Answered by its customer')
  await signIn(page, 'associate')
  await page.goto(`/tasks/${id}?tab=log`)
  const customer = (await page.locator('.task-side h2').textContent()) ?? ''
  const email = (await page.locator('.task-side .address').first().textContent()) ?? ''
  const field = page.getByRole('textbox', { name: 'Message' })
  await field.click()
  await field.pressSequentially(' I have put one aside.')
  await page.getByLabel('Subject').fill(`For you, ${id.slice(-6)}`)
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(page.getByText(/Sent to/).first()).toBeVisible()
  await expect(page.locator('.task-meta').getByText('Resolved')).toBeVisible()
  await expect(page.getByText('The mail was delivered')).toBeVisible({ timeout: 30_000 })

  const leo = await windowOf(browser, 'colleague')
  await leo.goto('/tasks')
  await expect(leo.locator('.rows')).toBeVisible()
  await expect(leo.locator(`a.row-link[href*="${id}"]`)).toHaveCount(0)

  await expect(async () => {
    await page.goto(`/simulator?box=${encodeURIComponent(email)}`)
    await expect(page.getByRole('heading', { name: `For you, ${id.slice(-6)}` })).toBeVisible({ timeout: 2000 })
  }).toPass()
  await page.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(page.getByText('Write something first.')).toBeVisible()
  await page.getByLabel(`Answer as ${email}`).fill('Yes please, hold it until Saturday.')
  await page.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(page.getByText('The answer is in.')).toBeVisible()

  const back = leo.locator('li', { has: leo.locator(`a.row-link[href*="${id}"]`) })
  await expect(back).toContainText('Reply waiting', { timeout: 15_000 })
  await expect(back).toContainText('hold it until Saturday')
  await back.locator('a.row-link').click()
  await expect(leo.locator('.mail-in .quoted-message')).toContainText('Yes please, hold it until Saturday.')
  await expect(leo.getByText(`Reopened by ${customer.split(' ')[0]}’s reply`)).toBeVisible()
  await leo.getByRole('button', { name: 'Nothing to do' }).click()
  await expect(leo.locator('.task-meta').getByText('Resolved')).toBeVisible()
  await leo.context().close()
})

test('an out-of-office answer is logged and brings nothing back (G-12)', async ({ page, browser }) => {
  test.setTimeout(90_000)
  const id = await taskMadeBy(browser, 'manager', 'Answered by a machine')
  await signIn(page, 'associate')
  await page.goto(`/tasks/${id}?tab=log`)
  const email = (await page.locator('.task-side .address').first().textContent()) ?? ''
  await page.getByRole('textbox', { name: 'Message' }).click()
  await page.getByRole('textbox', { name: 'Message' }).pressSequentially(' Are you there?')
  await page.getByLabel('Subject').fill(`Away, ${id.slice(-6)}`)
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(page.getByText(/Sent to/).first()).toBeVisible()
  await expect(async () => {
    await page.goto(`/simulator?box=${encodeURIComponent(email)}`)
    await expect(page.getByRole('heading', { name: `Away, ${id.slice(-6)}` })).toBeVisible({ timeout: 2000 })
  }).toPass()
  await page.getByRole('button', { name: 'Out of office' }).click()
  await expect(page.getByText('The automatic answer is in.')).toBeVisible()
  await expect(async () => {
    await page.goto(`/tasks/${id}?tab=log`)
    await expect(page.locator('.log')).toContainText('Automatic answer', { timeout: 2000 })
  }).toPass()
  await expect(page.locator('.task-meta').getByText('Resolved')).toBeVisible()
})
