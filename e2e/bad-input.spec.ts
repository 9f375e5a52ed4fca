import { expect, test } from './fixtures'
import { signIn } from './sign-in'

test('a date that does not exist is refused at its field, and what was typed stays (H-4)', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/tasks/new')
  await page.getByLabel('Title').fill('The carafe')
  await page.getByLabel('Description').fill('It is in.')
  const day = page.getByLabel('Due day, optional')
  const said = page.locator('p.hint.bad, .hint.bad')
  for (const [typed, isHalf] of [
    ['02312027', true],
    ['01010002', false],
  ] as const) {
    await day.focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await page.keyboard.type(typed)
    await page.getByRole('button', { name: 'Add task' }).click()
    await expect(said.first()).toBeVisible()
    await expect(day).toHaveAttribute('aria-invalid', 'true')
    await expect(day).toBeFocused()
    expect(await day.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(isHalf)
    expect(await day.inputValue()).toBe(isHalf ? '' : '0002-01-01')
    await expect(page.getByLabel('Title')).toHaveValue('The carafe')
    await expect(page).toHaveURL(/\/tasks\/new$/)
  }
  await page.getByLabel('Title').fill('The carafe is in')
  await day.fill('2027-02-28')
  await page.getByRole('button', { name: 'Add task' }).click()
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
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

test('a time zone that was typed and not chosen says so at the field, and is never taken for another (H-4)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/office/stores/new')
  await page.getByLabel('Name', { exact: true }).fill('Nowy Świat')
  await page.getByLabel('Number').fill('902')
  const zone = page.getByRole('combobox', { name: 'Time zone' })
  await zone.fill('Europe/War')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('This is no time zone. Choose one from the list.')).toBeVisible()
  await expect(zone).toHaveValue('Europe/War')
  await expect(zone).toBeFocused()
  await zone.fill('europe/warsaw')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/\/office\/stores$/)
  await page.goto('/office/stores?q=902')
  await expect(page.getByRole('cell', { name: 'Europe/Warsaw' })).toBeVisible()
})
