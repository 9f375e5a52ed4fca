import { expect, test } from './fixtures'
import { signIn } from './sign-in'

const pdf = { name: 'list.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }

test('what was wrong with a template is said no longer than it is so (H-4)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/templates/new')
  const field = page.getByRole('textbox', { name: 'Letter' })
  await page.getByLabel('Name').fill(`Mended ${Date.now()}`)
  await page.getByLabel('Subject').fill('Hello')
  await field.fill('Dear {{ customer.shoe }}')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/customer\.shoe/).last()).toBeVisible()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await field.fill('Dear {{ customer.name }}')
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.frameLocator('iframe').getByText('Dear Marguerite')).toBeVisible()
  await expect(field).toHaveAttribute('aria-invalid', 'false')
  await expect(page.getByText('customer.shoe')).toHaveCount(0)
  const menuButton = page.getByRole('button', { name: 'Place', exact: true }).last()
  await menuButton.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem').nth(1)).toBeFocused()
  await page.keyboard.press('Escape')
})

test('the back office begins with its people', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/people$/)
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
})

test('a half-filled template asks before it is left', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/templates/new')
  await page.getByLabel('Name').fill('Half')
  const requested = page.waitForEvent('dialog')
  const going = page.close({ runBeforeUnload: true })
  const dialog = await requested
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await going
  await expect(page.getByLabel('Name')).toHaveValue('Half')
})

test('files are judged when they are chosen, and what is saved is said in its list, where the focus is (H-4, Q-Y2)', async ({
  page,
}) => {
  test.setTimeout(60_000)
  await signIn(page, 'admin')
  await page.goto('/admin/products/new')
  await page.locator('input[type=file]').setInputFiles(pdf)
  const wrong = page.getByText('Only pictures (JPEG, PNG, WebP, GIF) fit here.')
  await expect(wrong).toBeVisible()
  const name = `Lamp ${Date.now()}`
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Code').fill(name)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('input[type=file]')).toBeFocused()
  await expect(wrong).toBeVisible()
  await expect(page).toHaveURL(/products\/new$/)
  await page.getByRole('button', { name: 'Leave “list.pdf” out' }).click()
  await expect(page.locator('input[type=file]')).toBeFocused()
  await expect(wrong).toHaveCount(0)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(`“${name}” was added.`)).toBeVisible()
  await page.goto('/admin/assets/new')
  const save = page.getByRole('button', { name: 'Save' })
  await save.click()
  await expect(page.getByText('Choose a file first.')).toBeVisible()
  await page.getByLabel('Name').focus()
  await page.locator('input[type=file]').setInputFiles(pdf)
  await expect(page.getByText('Choose a file first.')).toHaveCount(0)
  // The file's own name does not come between the words of who is typing another.
  await page.getByLabel('Name').pressSequentially('Care list', { delay: 20 })
  await save.click()
  await page.waitForURL(/\/admin\/assets$/)
  await expect(page.getByText('“Care list” was added.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a new store begins in the zone most of the chain’s stores have, or its country’s one, until another is chosen (H-4)', async ({
  page,
}) => {
  await signIn(page, 'admin')
  await page.goto('/admin/stores/new')
  const zone = page.getByRole('combobox', { name: 'Time zone' })
  const choose = async (field: string, name: string) => {
    await page.getByRole('combobox', { name: field }).fill(name)
    await page.getByRole('option', { name }).first().click()
  }
  await expect(zone).toHaveValue('Europe/London')
  await expect(page.getByText('Most of your stores are in this zone; check that this one is.')).toBeVisible()
  await choose('Country', 'Poland')
  await expect(zone).toHaveValue('Europe/Warsaw')
  await expect(page.getByText('This is the country’s one zone; check that the store goes by it.')).toBeVisible()
  await choose('Country', 'United States')
  await expect(zone).toHaveValue('Europe/London')
  await choose('Time zone', 'America/Chicago')
  await choose('Country', 'Poland')
  await expect(zone).toHaveValue('America/Chicago')
  await page.getByLabel('Latitude').fill('north')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('From −90 to 90.')).toBeVisible()
})

test('an address with a sign the database cannot take still shows its list', async ({ page }) => {
  await signIn(page, 'admin')
  for (const list of ['products?q', 'assets?q', 'audit?words', 'people?q', 'stores?q']) {
    await page.goto(`/admin/${list}=%00`)
    await expect(page.getByRole('main').locator('.frame, .empty').first()).toBeVisible()
  }
  for (const list of ['products', 'assets', 'colleagues', 'stores', 'customers', 'customers/rows', 'tasks/rows'])
    expect((await page.request.get(`/api/${list}?q=%00ma`)).status(), list).toBeLessThan(500)
  expect((await page.request.get('/admin/unassigned-mail?before=%00')).status()).toBeLessThan(500)
})

test('somebody just invited, and just deactivated, leaves the focus on their name (Q-Y2)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/people/new')
  await page.getByRole('textbox', { name: 'Name' }).fill('Una Focus')
  await page.getByRole('textbox', { name: 'Email' }).fill(`una.${Date.now()}@larchandlinden.example`)
  await page.getByRole('combobox', { name: 'Role' }).selectOption('corporate_admin')
  await page.locator('form.form button[type=submit]').click()
  const name = page.getByRole('heading', { level: 1, name: 'Una Focus' })
  await expect(name).toBeFocused()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.locator('details.danger summary').click()
  await page.locator('details.danger button').click()
  await expect(page.locator('details.danger')).toHaveCount(0)
  await expect(name).toBeFocused()
  await expect(page.getByText('Saved.')).toHaveCount(0)
})

test('a day there is none of is told at its field of the audit log', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/audit?from=soon&to=2026-02-31')
  await expect(page.getByText('This day does not exist.')).toHaveCount(2)
})

test('a feature is not taken from a chain before one says so twice (R-7)', async ({ page }) => {
  await signIn(page, 'accountManager')
  await page.goto('/features')
  const feature = page.getByRole('switch').first()
  await expect(feature).toHaveAttribute('aria-checked', 'true')
  await feature.click()
  const requested = page.getByRole('dialog')
  await expect(requested.getByRole('button', { name: 'Switch off' })).toBeVisible()
  await requested.getByRole('button', { name: 'Cancel' }).click()
  await expect(requested).toBeHidden()
  await expect(feature).toHaveAttribute('aria-checked', 'true')
})

test('the addresses that pages had before lead to where they are now (H-3)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/office/people?q=leo')
  await expect(page).toHaveURL(/\/admin\/people\?q=leo$/)
  await page.goto('/office')
  await expect(page).toHaveURL(/\/admin(\/\w+)?$/)
  await page.goto('/office/tray')
  await expect(page).toHaveURL(/\/admin\/unassigned-mail$/)
})

test('columns are hidden, and put in another order by mouse and by keyboard; the address and the next visit keep both, until the standard ones are asked for', async ({
  page,
}) => {
  await signIn(page, 'admin')
  await page.goto('/admin/people')
  const heads = page.locator('.data-table thead th')
  const [first = '', second = '', third = '', fourth = ''] = await heads.allTextContents()
  await page.getByRole('button', { name: 'Columns' }).click()
  const line = (name: string) => page.getByRole('dialog', { name: 'Columns' }).getByRole('row', { name, exact: true })
  const handle = (name: string) => line(name).getByRole('button', { name: `Drag ${name}` })
  await expect(line(first).getByRole('button')).toBeDisabled()

  await line(third).dragTo(line(second), { targetPosition: { x: 60, y: 2 } })
  await expect(heads).toContainText([first, third, second, fourth])
  await handle(third).press('Enter')
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
  await expect(heads).toContainText([first, second, fourth, third])
  const order = await heads.allTextContents()
  await page.getByRole('checkbox', { name: second }).uncheck()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Columns' })).toBeFocused()
  const kept = order.filter((name) => name !== second)
  await page.reload()
  await expect(heads).toHaveText(kept)
  await page.goto('/admin/people')
  await expect(heads).toHaveText(kept)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('button', { name: 'Standard columns' }).click()
  await expect(heads).toContainText([first, second, third, fourth])
  await page.goto('/admin/people')
  await expect(heads).toContainText([first, second, third, fourth])
})
