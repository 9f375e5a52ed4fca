import { expect, test } from './fixtures'
import { seriousFaults } from './serious-faults'
import { signIn, windowOf } from './sign-in'

const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF'),
})

test('a task is made on an account’s page, closed with everything that follows, and told there (T-10, T-11, T-13)', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const name = `Hotel ${Date.now()}`
  await signIn(page, 'associate')
  await page.goto('/accounts/new')
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Add account' }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
  const account = page.url()

  await page.getByRole('button', { name: 'Change Number of licences' }).click()
  await page.getByLabel('Number of licences').fill('many')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Enter a number, like 12 or 12.5.')).toBeVisible()
  await page.getByLabel('Number of licences').fill('15')
  await page.keyboard.press('Enter')
  await expect(page.locator('.facts')).toContainText(['15'])

  await page.getByRole('link', { name: 'Add task' }).first().click()
  await page.getByLabel('Title').fill('Ask about the licences')
  await page.getByLabel('Description').fill('They may need more of them.')
  await page.locator('input[type=file]').setInputFiles(pdf('offer.pdf'))
  await expect(page.locator('.upload').filter({ hasText: 'offer.pdf' })).toBeVisible()
  await expect(page.locator('.upload progress')).toHaveCount(0)
  await page.getByRole('button', { name: 'Add task' }).click()
  await expect(page).toHaveURL(/\?tab=work$/)
  const row = page.locator('.rows > li').filter({ hasText: 'Ask about the licences' })
  await expect(row).toContainText(name)

  await row.getByRole('button', { name: /^Resolve task/ }).click()
  const panel = page.getByRole('dialog', { name: 'How did it end?' })
  await expect(panel.getByRole('radio', { name: 'Just close' })).toBeFocused()
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('1')
  await expect(panel.getByRole('radio', { name: 'Done' })).toBeChecked()
  await panel.getByLabel('What was said').fill('They want three more.')
  await panel.getByLabel('How you were in touch').selectOption('call')
  await panel.locator('input[type=file]').setInputFiles(pdf('notes.pdf'))
  await expect(panel.locator('.upload progress')).toHaveCount(0)
  await panel.getByText(`New values for ${name}`).click()
  await panel.getByLabel('Number of licences').fill('a lot')
  await panel.getByRole('button', { name: 'Add a follow-up' }).click()
  await panel.getByLabel('What is to be done').fill('Send the contract')
  await panel.getByLabel('Due day').fill('2030-01-10')
  await panel.getByRole('button', { name: 'Close as Done' }).click()
  await expect(panel.getByText('Enter a number, like 12 or 12.5.')).toBeVisible()
  await expect(panel.getByLabel('What was said')).toHaveValue('They want three more.')
  await panel.getByLabel('Number of licences').fill('18')
  await panel.getByRole('button', { name: 'Close as Done' }).click()
  await expect(page.locator('.toast')).toContainText('resolved')
  await expect(page.locator('.rows > li').filter({ hasText: 'Send the contract' })).toBeVisible()

  await page.goto(`${account}?tab=timeline`)
  const told = page.locator('.customer-line')
  for (const text of ['They want three more.', 'notes.pdf', 'Number of licences from 15 to 18', 'Outcome: Done'])
    await expect(told).toContainText(text)
  await page.goto(`${account}?tab=assets`)
  for (const file of ['offer.pdf', 'notes.pdf']) await expect(page.getByRole('link', { name: file })).toBeVisible()
  await page.goto(`${account}?tab=work`)
  const task = (await row.locator('a.row-link').getAttribute('href')) ?? ''
  await page.goto(task.replace(/\?.*|$/, '?tab=log'))
  for (const text of ['They want three more.', 'added the follow-up', 'Done'])
    await expect(page.locator('.log')).toContainText(text)

  const elsewhere = await windowOf(browser, 'elsewhere')
  expect((await elsewhere.goto(account))?.status()).toBe(404)
  await elsewhere.context().close()
})

test('a completion panel on a phone is one sheet, and a colleague’s closing meanwhile loses nothing typed (T-13, G-16)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'manager')
  await page.goto('/orders?state=unpaid')
  await page.locator('a.row-link').first().click()
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}/)
  await page.getByRole('link', { name: 'Add task' }).click()
  const title = `Ask about the payment ${Date.now()}`
  await page.getByRole('radio', { name: /^Personal task/ }).check()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Description').fill('It is not paid yet.')
  await page.getByRole('button', { name: 'Add task' }).click()
  await expect(page).toHaveURL(/\/orders\/.*tab=work$/)
  const row = page.locator('.rows > li').filter({ hasText: title })
  const task = (await row.locator('a.row-link').getAttribute('href')) ?? ''
  await row.getByRole('button', { name: /^Resolve task/ }).click()
  const panel = page.getByRole('dialog', { name: 'How did it end?' })
  await panel.getByLabel('What was said').fill('Forgotten, paid today.')
  const box = await panel.boundingBox()
  expect([box?.x, box?.width]).toEqual([0, 390])

  const admin = await windowOf(browser, 'admin')
  await admin.goto(task)
  await admin.getByRole('button', { name: 'Dismiss' }).click()
  await expect(admin.locator('.toast')).toContainText('dismissed')
  await admin.context().close()
  await panel.getByRole('button', { name: 'Close the task' }).click()
  await expect(panel.getByRole('alert').filter({ hasText: 'Hanna' })).toBeVisible()
  await expect(panel.getByLabel('What was said')).toHaveValue('Forgotten, paid today.')
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await expect(panel).toHaveCount(0)
})
