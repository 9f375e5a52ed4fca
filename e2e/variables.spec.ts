import { expect, test } from './fixtures'
import { messageField, openTask } from './open-task'
import { signIn, windowOf } from './sign-in'

test('a place in a template is a chip with its name: it goes as one, is moved as one, and is kept as it was (G-7)', async ({
  page,
}) => {
  await signIn(page, 'admin')
  await page.goto('/admin/templates/new')
  const field = page.getByRole('textbox', { name: 'Letter' })
  const kept = page.locator('textarea[name=body]')
  const chips = field.locator('.variable')
  await field.click()
  await page.keyboard.type('Dear {{customer.given_name}}{{ store.name }} and {{ customer.shoe }}')
  await expect(chips).toHaveText(['Customer: first name', 'Store: name'])
  await expect(field).toContainText('{{ customer.shoe }}')
  await chips.last().click()
  await page.keyboard.press('ControlOrMeta+x')
  await expect(chips).toHaveText(['Customer: first name'])
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('.')
  await page.keyboard.press('ControlOrMeta+v')
  await expect(kept).toHaveValue('<p>Dear {{ customer.given_name }} and {{ customer.shoe }}.{{ store.name }}</p>')
  await page.keyboard.press('Backspace')
  await expect(kept).toHaveValue('<p>Dear {{ customer.given_name }} and {{ customer.shoe }}.</p>')

  const subject = page.getByLabel('Subject')
  await subject.fill('For {{ customer.name }}')
  await expect(subject.locator('.variable')).toHaveText('Customer: name')
  await subject.press('End')
  await page.keyboard.type(' & you')
  await expect(page.locator('input[name=subject]')).toHaveValue('For {{ customer.name }} & you')
})

test('a template without a value for this customer shows what to fill in by name, and no signs of a template (G-7)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  const admin = await windowOf(browser, 'admin')
  await admin.goto('/admin/templates/new')
  const name = `In place ${Date.now()}`
  await admin.getByLabel('Name').fill(name)
  await admin.getByLabel('Subject').fill('From {{ store.name }} for {{ customer.given_name }}')
  await admin.getByRole('textbox', { name: 'Letter' }).fill('Dear {{ customer.given_name }}, your {{ order.product }} is in.')
  await admin.getByRole('button', { name: 'Save' }).click()
  await admin.waitForURL(/\/admin\/templates$/)
  await admin.context().close()

  await signIn(page, 'associate')
  await openTask(page, browser, 'Places in a letter')
  await messageField(page).click()
  await messageField(page).press('ControlOrMeta+a')
  await page.keyboard.type('Your [order.number] came')
  await expect(messageField(page).locator('.variable.is-empty')).toHaveText('Last order: number')
  await page.getByRole('button', { name: 'Template' }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
  await page.getByRole('button', { name: 'Replace my words' }).click()
  await expect(messageField(page)).toContainText(/^Dear \p{L}+, your/u)
  await expect(page.locator('.composer')).not.toContainText(/\{\{|\}\}/)
  await expect(page.getByText('Draft saved')).toBeVisible()
  await page.reload()
  await expect(messageField(page)).toContainText(/^Dear \p{L}+, your/u)
  await page.getByRole('button', { name: 'Add customer' }).click()
  await page.getByRole('combobox', { name: 'Name of a customer' }).fill('an')
  await page.locator('[role=option]:not([aria-disabled=true])').nth(2).click()
  await expect(messageField(page)).toHaveText(/^Dear Customer: first name, your Last order: product is in\./)
  await expect(page.getByLabel('Subject')).toHaveText(/^From .+ for Customer: first name$/)
  await expect(page.locator('.composer')).not.toContainText(/\{\{|\}\}/)
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(page.frameLocator('.composer-preview').locator('p', { hasText: 'Dear' })).toHaveText(/^Dear \p{L}+, your/u)
})

test('suggested words of a task show their places as chips, line by line, and are kept as they were (G-6, G-7)', async ({
  page,
}) => {
  await signIn(page, 'manager')
  await page.goto('/tasks/new')
  const description = page.getByRole('textbox', { name: 'Description' })
  await description.fill('Ring {{customer.given_name}} first')
  await expect(description.locator('.variable')).toHaveText('Customer: first name')
  await expect(page.locator('textarea[name=description]')).toHaveValue('<p>Ring {{ customer.given_name }} first</p>')
  await page.getByText('Suggest words for the email').click()
  const subject = page.getByRole('textbox', { name: 'Suggested subject' })
  await subject.fill('For {{ customer.given_name }}')
  await expect(subject.locator('.variable')).toHaveText('Customer: first name')
  const copy = page.getByRole('textbox', { name: 'Suggested text' })
  await copy.fill('Dear {{ customer.given_name }}')
  await expect(copy.locator('.variable')).toHaveText('Customer: first name')
  await copy.press('End')
  await page.keyboard.type(',')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('it is in at {{ store.name }}.')
  await expect(copy.locator('.variable')).toHaveText(['Customer: first name', 'Store: name'])
  await expect(page.locator('textarea[name=suggestedCopy]')).toHaveValue(
    'Dear {{ customer.given_name }},\n\nit is in at {{ store.name }}.',
  )
  await expect(page.locator('input[name=suggestedSubject]')).toHaveValue('For {{ customer.given_name }}')
})
