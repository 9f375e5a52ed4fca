import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { taskMadeBy } from './own-task'
import { signIn, windowOf } from './sign-in'

test('a mail written as anybody, to the chain’s own address, reaches unassigned mail (H-6, G-13)', async ({ page, browser }) => {
  const subject = `Sunday opening ${crypto.randomUUID().slice(0, 6)}`
  await signIn(page, 'associate')
  await page.goto('/simulator')
  await page.getByText('Write a new mail').click()
  const form = page.locator('.simulator-new')
  await expect(form.getByLabel('To', { exact: true })).toHaveValue(/^larch-and-linden@/)
  await form.getByLabel('Message').fill('Do you open on Sunday?')
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form.getByText('Say whom it comes from')).toBeVisible()
  await expect(form.getByLabel('Message')).toHaveValue('Do you open on Sunday?')
  await form.getByLabel('From another address').fill('passer.by@elsewhere.example')
  await form.getByLabel('To', { exact: true }).fill('birch@elsewhere.example')
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form.getByText('Nobody here has this address.')).toBeVisible()
  await form.getByLabel('To', { exact: true }).fill('larch-and-linden@mail.storehand.example')
  await form.getByLabel('Subject').fill(subject)
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form.getByText('The mail is in; it is unassigned.')).toBeVisible()

  const admin = await windowOf(browser, 'admin')
  await expect(async () => {
    await admin.goto('/admin/unassigned-mail')
    await expect(admin.getByText(subject)).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(admin.getByRole('listitem').filter({ hasText: subject })).toContainText('passer.by')
  await admin.context().close()
})

test('a customer’s mail that belongs to no task lies in their store’s unassigned mail, is put away there and put back (G-13)', async ({
  page,
}) => {
  const subject = `Do you gift-wrap? ${crypto.randomUUID().slice(0, 6)}`
  await signIn(page, 'associate')
  const mine = await page.request.get('/api/customers/rows?whose=primary').then((response) => response.json())
  await page.goto(`/customers/${mine.rows[0][0]}`)
  const email = (await page.locator('.address').first().textContent()) ?? ''
  await page.goto('/simulator')
  await page.getByText('Write a new mail').click()
  const form = page.locator('.simulator-new')
  await form.getByLabel('From another address').fill(email)
  await form.getByLabel('Subject').fill(subject)
  await form.getByLabel('Message').fill('It is for Saturday.')
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form.getByText('The mail is in; it is unassigned.')).toBeVisible()

  await expect(async () => {
    await page.goto('/')
    await page.getByRole('link', { name: /without a task/ }).click({ timeout: 2000 })
    await expect(page.getByRole('listitem').filter({ hasText: subject })).toBeVisible({ timeout: 2000 })
  }).toPass()
  await page.getByRole('listitem').filter({ hasText: subject }).getByRole('link').click()
  await expect(page.getByText('It is for Saturday.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Add task' })).toHaveAttribute('href', /\/tasks\/new\?customer=/)
  await page.getByRole('button', { name: 'Put away' }).click()
  await page.getByRole('button', { name: 'Put back' }).click()
  await expect(page.getByRole('button', { name: 'Put away' })).toBeVisible()
})

/** What the provider was given of the message with this subject, from its source in the customer's mailbox. */
async function sourceOf(page: Page, email: string, subject: string) {
  await expect(async () => {
    await page.goto(`/simulator?box=${encodeURIComponent(email)}`)
    await expect(page.getByRole('heading', { name: subject })).toBeVisible({ timeout: 2000 })
  }).toPass()
  const source = await page.locator('article', { hasText: subject }).last().locator('pre').textContent()
  return JSON.parse(source ?? '') as { text: string; html: string; headers: Record<string, string> }
}

test('the link in a message that left ends the mail by a press and not by a look, and is taken back; so is one click (Q-E12, X-11)', async ({
  page,
  browser,
  playwright,
}) => {
  test.setTimeout(90_000)
  const id = await taskMadeBy(browser, 'manager', 'Wants no more mail', undefined, 'rosalind')
  await signIn(page, 'associate')
  await page.goto(`/tasks/${id}?tab=log`)
  const email = (await page.locator('.task-side .address').first().textContent()) ?? ''
  const subject = `Last one, ${id.slice(-6)}`
  await page.getByRole('textbox', { name: 'Message' }).click()
  await page.getByRole('textbox', { name: 'Message' }).pressSequentially(' It is in.')
  await page.getByLabel('Subject').fill(subject)
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(page.getByText(/Sent to/).first()).toBeVisible()

  const { text, html, headers } = await sourceOf(page, email, subject)
  const link = /^<(.+)>$/.exec(headers['List-Unsubscribe'] ?? '')?.[1] ?? ''
  expect(link).toMatch(/\/unsubscribe\/[a-z2-7]{26,}$/)
  expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  expect(text).toContain(link)
  expect(html).toContain(`href="${link}"`)
  const canWrite = async (count: 0 | 1) => {
    await page.goto(`/tasks/${id}?tab=log`)
    await expect(page.locator('.composer')).toHaveCount(count)
  }

  const visitor = await browser.newContext()
  const customer = await visitor.newPage()
  await customer.goto(link)
  await expect(customer.getByRole('heading', { name: 'No more mail?' })).toBeVisible()
  await expect(customer.getByText(email)).toBeVisible()
  await canWrite(1)
  await customer.getByRole('button', { name: 'Stop the mail' }).click()
  await expect(customer.getByRole('heading', { name: 'No more mail', exact: true })).toBeVisible()
  await canWrite(0)
  await expect(page.getByText('has unsubscribed from all mail').first()).toBeVisible()
  await customer.getByRole('button', { name: 'I want mail again' }).click()
  await expect(customer.getByRole('heading', { name: 'Welcome back' })).toBeVisible()
  await canWrite(1)

  const mailApp = await playwright.request.newContext()
  expect((await mailApp.post(link, { form: { 'List-Unsubscribe': 'One-Click' } })).status()).toBe(200)
  await canWrite(0)
  await customer.goto(link)
  await customer.getByRole('button', { name: 'I want mail again' }).click()
  await expect(customer.getByRole('heading', { name: 'Welcome back' })).toBeVisible()
  await canWrite(1)
  await visitor.close()
})

test('the mailbox is searched by name or address (H-6)', async ({ page }) => {
  await signIn(page, 'associate')
  await page.goto('/simulator')
  const address = (await page.locator('.box-list .address').nth(3).textContent()) ?? ''
  await page.getByRole('searchbox', { name: 'Name or address' }).fill(address.slice(0, 9).toUpperCase())
  await page.keyboard.press('Enter')
  await page.waitForURL(/[?&]q=/)
  await page.getByRole('link').filter({ hasText: address }).first().click()
  await expect(page.getByText(`As ${address} sees it`)).toBeVisible()
  await page.getByRole('searchbox', { name: 'Name or address' }).fill('nobody at all')
  await page.keyboard.press('Enter')
  await expect(page.getByText('No mail went to anybody like that.')).toBeVisible()
})
