import { expect, test } from './fixtures'
import { signIn } from './sign-in'

test('a message of unassigned mail opens without a complaint, fits a narrow phone and is put away (G-13, Q-Y1)', async ({
  page,
}) => {
  const subject = `Sunday${crypto.randomUUID().replaceAll('-', '')}${'z'.repeat(60)}`
  await page.setViewportSize({ width: 320, height: 700 })
  await signIn(page, 'admin')
  await page.goto('/simulator')
  await page.getByText('Write a new mail').click()
  const form = page.locator('.simulator-new')
  await form.getByLabel('From another address').fill('passer.by@elsewhere.example')
  await form.getByLabel('Subject').fill(subject)
  await form.getByLabel('Message').fill(`See https://elsewhere.example/${'a'.repeat(90)} for more.`)
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form.getByText('The mail is in; it is unassigned.')).toBeVisible()
  await expect(async () => {
    await page.goto('/admin/unassigned-mail')
    await page.getByRole('listitem').filter({ hasText: subject }).getByRole('link').click({ timeout: 2000 })
  }).toPass()
  await expect(page.getByRole('heading', { name: subject })).toBeVisible()
  await page.reload()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  const button = page.getByRole('button', { name: 'Put away' })
  const [field, foot] = await Promise.all([page.locator('.unassigned-mail .quoted-message').boundingBox(), button.boundingBox()])
  expect((foot?.y ?? 0) - (field?.y ?? 0) - (field?.height ?? 0)).toBeGreaterThan(8)
  await button.click()
  await expect(page.getByText('Put away: nothing more to do here.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Put back' })).toBeFocused()
})
