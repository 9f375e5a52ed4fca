import { expect, test } from './fixtures'
import { taskMadeBy } from './own-task'
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
  await page.goto('/admin/stores/new')
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
  await page.goto('/admin/stores/new')
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
  await page.waitForURL(/\/admin\/stores$/)
  await page.goto('/admin/stores?q=902')
  await expect(page.getByRole('cell', { name: 'Europe/Warsaw' })).toBeVisible()
})

test('what no database takes is mended or refused with a sentence, never an error of ours (H-4)', async ({ page, browser }) => {
  const id = await taskMadeBy(browser, 'manager', 'Half a sign and a null')
  await signIn(page, 'associate')
  for (const address of [
    '/tasks/%E0%A4%A',
    '/tasks/%ff%fe',
    '/api/files/%',
    '/unsubscribe/%',
    '/customers/%00',
    '/tasks?q=%ED%A0%80%00',
  ])
    expect([address, (await page.request.get(address)).status() < 500]).toEqual([address, true])
  await page.goto('/tasks/%E0%A4%A')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`/tasks/${id}?tab=log`)
  await page.getByLabel('A note for colleagues').evaluate((field: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'half \ud83d a sign')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await page.getByRole('button', { name: 'Add note' }).click()
  await expect(page.locator('.log')).toContainText('half \ufffd a sign')
})

test('a request from another site is refused with 403, also when only its Origin says so (Q-A6)', async ({ page }) => {
  await signIn(page, 'associate')
  const claims: Record<string, string>[] = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of claims)
    for (const address of ['/tasks', '/api/files', '/api/auth/signout', '/sign-in'])
      expect((await page.request.post(address, { headers, data: 'x' })).status()).toBe(403)
})

test('a session survives a look at the session route, and its headers are a file’s or a frame’s own (Q-A3, Q-U1, Q-X1)', async ({
  page,
}) => {
  await signIn(page, 'associate')
  const before = (await page.context().cookies()).find(({ name }) => name === 'storehand.session')?.value
  expect(await (await page.request.get('/api/auth/session')).json()).toMatchObject({
    user: { email: 'priya.raman@larchandlinden.example' },
  })
  expect((await page.context().cookies()).find(({ name }) => name === 'storehand.session')?.value).toBe(before)
  const none = '00000000-0000-7000-8000-000000000000'
  for (const query of ['', '?pictures=yes', '?pictures=yes&x=1', '?x'])
    expect((await page.request.get(`/tasks/${none}/mail/${none}${query}`)).headers()['content-security-policy']).toMatch(
      /^sandbox/,
    )
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
