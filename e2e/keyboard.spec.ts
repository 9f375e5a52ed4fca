import { expect, test } from './fixtures'
import { signIn } from './sign-in'

test('a task is resolved and taken back by keyboard alone (Q-Y2, G-16)', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/tasks')
  const tick = page.getByRole('button', { name: /^Resolve task \d+/ }).first()
  const number = /\d+/.exec((await tick.getAttribute('aria-label')) ?? '')?.[0] ?? ''
  await tick.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`#${number} resolved`)).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByText(`#${number} is open again`)).toBeVisible()
  await expect(page.getByRole('button', { name: `Resolve task ${number}` })).toBeVisible()
})

test('wrong sign-ins get the same words, known or not, and keep what was typed (Q-A2, H-4)', async ({ page }) => {
  const words: string[] = []
  for (const email of ['priya.raman@larchandlinden.example', 'nobody@larchandlinden.example']) {
    await page.goto('/sign-in')
    await page.locator('[autocomplete=username]').fill(email)
    await page.locator('[autocomplete=current-password]').fill('not the right words')
    await page.keyboard.press('Enter')
    const message = page.locator('.hint.bad').first()
    await expect(message).toBeVisible()
    words.push((await message.textContent()) ?? '')
    await expect(page.locator('[autocomplete=username]')).toHaveValue(email)
  }
  expect(words[0]).toBe(words[1])
})

test('an empty sign-in is told at its fields, and nothing else is said (H-4)', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.locator('[autocomplete=username]')).toBeFocused()
  await expect(page.locator('.hint.bad')).toHaveText(['Enter your email.', 'Enter your password.'])
})

test('single keys do nothing once they are switched off (WCAG 2.1.4)', async ({ page }) => {
  await signIn(page, 'colleague')
  const keys = page.getByRole('checkbox', { name: 'Single keys are shortcuts' })
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await page.goto('/me')
  await keys.uncheck()
  await save.click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('c')
  await page.goto('/me')
  await expect(keys).not.toBeChecked()
  await keys.check()
  await save.click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('c')
  await page.waitForURL('**/tasks/new')
})

test('filters from a later to an earlier day say so at the field and stay open (H-4)', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/tasks')
  await page.locator('[data-opens=filters]').click()
  await page.locator('#filters [name=from]').fill('2026-11-20')
  await page.locator('#filters [name=to]').fill('2026-11-10')
  await page.locator('#filters [name=to]').press('Enter')
  await expect(page.getByText('This day is before the first one.')).toBeVisible()
  await expect(page.locator('#filters [name=to]')).toBeFocused()
  await expect(page.locator('#filters [name=from]')).toHaveValue('2026-11-20')
})

test('another store is found by typing and taken by keyboard alone (Q-Y2)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/tasks')
  await page.getByRole('button', { name: 'Another store' }).press('Enter')
  const finder = page.getByRole('dialog').getByRole('combobox')
  await expect(finder).toBeFocused()
  const found = page.getByRole('dialog').getByRole('option')
  await expect(found.first()).toBeVisible()
  await finder.fill('krakow')
  await expect(found).toHaveText(['Floriańska302, Kraków'])
  await finder.press('Enter')
  await page.waitForURL(/\?store=/)
  await expect(page.getByRole('button', { name: 'Floriańska' })).toBeVisible()
})

test('a store with a wrong phone says so at the field and keeps what was typed (H-4, Q-V3)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/office/stores/new')
  await page.getByLabel('Name', { exact: true }).fill('Nowy Świat')
  await page.getByLabel('Number').fill('901')
  await page.getByRole('combobox', { name: 'Time zone' }).fill('warsaw')
  await page.getByRole('option', { name: /Europe\/Warsaw UTC\+0[12]:00/ }).click()
  await page.getByLabel('Phone').fill('ask Ola')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('This is no phone number.', { exact: false })).toBeVisible()
  await expect(page.getByLabel('Phone')).toHaveValue('ask Ola')
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Europe/Warsaw')
})
