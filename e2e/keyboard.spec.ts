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
