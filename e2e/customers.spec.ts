import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { pressOn, tabTo, typeInto } from './keys'
import { seriousFaults } from './serious-faults'
import { signIn, windowOf } from './sign-in'

/** The address of the first customer a list shows. */
async function firstOf(page: Page, list: string) {
  await page.goto(list)
  return (await page.locator('a.row-link').first().getAttribute('href')) ?? ''
}

test('by keyboard alone one finds a customer, looks at them and adds a task about them (R-1, T-10)', async ({ page }) => {
  await signIn(page, 'associate')
  await page.getByRole('link', { name: 'Customers' }).click()
  await page.waitForURL('**/customers')
  const search = page.getByRole('searchbox')
  await expect(search).toBeVisible()
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  await page.keyboard.type('wilhelmina ash')
  await page.waitForURL(/q=wilhelmina/)
  await expect(page.locator('.rows > li')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('020 7946 0990')
  await page.waitForURL(/7946/)
  await expect(page.locator('a.row-link')).toHaveText(['Wilhelmina Ashdown'])
  await tabTo(page, page.locator('a.row-link').first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wilhelmina Ashdown')
  await pressOn(page, page.getByRole('link', { name: 'Work' }))
  await expect(page.getByRole('link', { name: 'Wilhelmina Ashdown' })).toBeVisible()
  await page.keyboard.press('c')
  await page.waitForURL(/tasks\/new\?customer=/)
  await expect(page.locator('.taken b')).toHaveText('Wilhelmina Ashdown')
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(search).toHaveValue('020 7946 0990')
  await expect(page.locator('a.row-link')).toHaveText(['Wilhelmina Ashdown'])
})

test('an address that mail came back from is put right on the task’s card, and then one can write (Q-E12)', async ({ page }) => {
  await signIn(page, 'associate')
  const customer = await firstOf(page, '/customers?q=wilhelmina')
  await page.goto(`${customer}?tab=work`)
  const link = page.locator('a.row-link').filter({ hasText: 'Wilhelmina' }).first()
  await page.goto(((await link.getAttribute('href')) ?? '').replace(/tab=\w+/, 'tab=log'))
  await expect(page.locator('.composer')).toHaveCount(0)
  await expect(page.getByText('Mail came back').first()).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: /Correct: wilhelmina/ }))
  const field = page.getByLabel('The right email address')
  await expect(field).toBeFocused()
  await field.fill('not an address')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This is not an email address.')).toBeVisible()
  await expect(field).toHaveValue('not an address')
  await field.fill('wilhelmina.ashdown@mail.example')
  await page.keyboard.press('Enter')
  await expect(page.locator('.composer')).toHaveCount(1)
  await expect(page.locator('.task-side').getByText('Mail came back')).toBeVisible()
  await page.locator('.task-side h2 a').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wilhelmina Ashdown')
  await page.getByRole('link', { name: 'Timeline' }).click()
  await expect(
    page.getByText('Priya Raman corrected wilhelmina.ashdown@gmial.example to wilhelmina.ashdown@mail.example'),
  ).toBeVisible()
})

test('on a phone one puts a customer in one’s book and takes them out again, and a colleague sees it live (T-12)', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'associate')
  const rows = await page.request.get('/api/customers/rows?whose=stores').then((response) => response.json())
  const [id, name] = rows.rows.find(([, , whose]: string[]) => /^(?!Yours|Priya|Nobody)/.test(whose ?? ''))
  const colleague = await windowOf(browser, 'colleague')
  const isSeen = (await colleague.request.get(`/customers/${id}`)).status() === 200
  await colleague.goto(isSeen ? `/customers/${id}` : '/customers')
  await page.goto(`/customers/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.getByRole('button', { name: 'Put in my book as secondary' }).click()
  await expect(page.locator('.customer-books')).toContainText('Priya Raman')
  if (isSeen) await expect(colleague.locator('.customer-books')).toContainText('Priya Raman')
  await page.getByRole('button', { name: 'Take out of my book' }).click()
  await expect(page.locator('.customer-books')).not.toContainText('Priya Raman')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('In Priya Raman’s book again, as before')).toBeVisible()
  await expect(page.locator('.customer-books')).toContainText('Priya Raman')
  await page.getByRole('button', { name: 'Take out of my book' }).click()
  await expect(page.locator('.customer-books')).not.toContainText('Priya Raman')
  await colleague.context().close()
})

test('of two who edit a customer the second is shown what the first saved, and loses nothing typed (T-16)', async ({
  page,
  browser,
}) => {
  await signIn(page, 'associate')
  const customer = await firstOf(page, '/customers?whose=primary&q=a')
  const colleague = await windowOf(browser, 'manager')
  await page.goto(`${customer}/edit`)
  await colleague.goto(`${customer}/edit`)
  await colleague.getByLabel('City').fill('Bath')
  await colleague.getByRole('button', { name: 'Save the customer' }).click()
  await expect(colleague).toHaveURL(new RegExp(`${customer}$`))
  await typeInto(page, page.getByLabel('Name', { exact: true }), 'Somebody Else')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Grace Oduya changed this meanwhile')).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
  await expect(page.locator('.form .facts')).toContainText('Bath')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Somebody Else')
  await page.getByLabel('City').fill('Bath')
  await page.getByRole('button', { name: 'Save the customer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Somebody Else')
  await page.goto(`${customer}/edit`)
  await page.getByLabel('One more phone number').fill('12')
  await page.getByRole('button', { name: 'Add the number' }).click()
  await expect(page.getByText('This is no phone number.')).toBeVisible()
  await page.getByLabel('One more phone number').fill('0117 496 0999')
  await page.getByRole('button', { name: 'Add the number' }).click()
  await page.getByRole('button', { name: 'Make primary: +44 117 496 0999' }).click()
  await expect(page.getByRole('button', { name: 'Make primary: +44 117 496 0999' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Remove: +44 117 496 0999' }).click()
  await expect(page.getByText('+44 117 496 0999')).toHaveCount(0)
  await colleague.context().close()
})

test('who wants no mail is shown among the recipients with the reason, and cannot be chosen (G-7)', async ({ page }) => {
  await signIn(page, 'associate')
  await page.goto('/tasks')
  const found = await page.request.get('/api/customers?for=message&q=a').then((response) => response.json())
  expect(found).toEqual([])
  let out: { name: string } | undefined
  for (const part of ['an', 'er', 'on', 'ia', 'el', 'ar', 'ma', 'or', 'ne', 'th', 'vi', 'ha', 'wi', 'st', 'ri']) {
    const some = await page.request.get(`/api/customers?for=message&q=${part}`).then((response) => response.json())
    out ??= some.find((one: { isOff?: boolean }) => one.isOff)
  }
  if (!out) throw new Error('nobody unsubscribed')
  await page.locator('a.row-link[href*="tab=log"]').first().click()
  await page.getByRole('button', { name: 'Add customer' }).first().click()
  const find = page.locator('.composer-to input')
  await find.fill(out.name)
  const option = page.getByRole('option', { name: out.name }).first()
  await expect(option).toHaveAttribute('aria-disabled', 'true')
  await expect(option).toContainText(/Unsubscribed|no email|came back/)
  await page.keyboard.press('Enter')
  await expect(page.locator('.composer-people .tag')).toHaveCount(0)
})

test('no page of customers has a serious fault in light or dark, and none scrolls sideways at 320 px (Q-Y1)', async ({
  page,
}) => {
  await signIn(page, 'manager')
  const customer = await firstOf(page, '/customers')
  const tabs = ['', '?tab=work', '?tab=timeline', '/edit'].map((part) => customer + part)
  for (const path of ['/customers', '/customers?q=nobodyatall', ...tabs]) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(path)
    expect(await seriousFaults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at 320 px`).toBeLessThanOrEqual(320)
  }
})

test('a customer half changed is not left unasked (H-4)', async ({ page }) => {
  await signIn(page, 'associate')
  await page.goto('/customers?q=ashdown')
  await page.locator('a.row-link').first().click()
  await page.getByRole('link', { name: 'Edit the customer' }).click()
  const city = page.getByLabel('City')
  await city.fill('Half typed')
  page.once('dialog', (dialog) => void dialog.dismiss())
  const requested = page.waitForEvent('dialog')
  await page.getByRole('link', { name: 'Home', exact: true }).first().click()
  expect((await requested).message()).toContain('not saved yet')
  await expect(city).toHaveValue('Half typed')
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  const address = page.getByLabel('One more email address')
  await address.fill('half.typed@exam')
  page.once('dialog', (dialog) => void dialog.dismiss())
  const askedAgain = page.waitForEvent('dialog')
  await page.getByRole('link', { name: 'Home', exact: true }).first().click()
  expect((await askedAgain).message()).toContain('not saved yet')
  await expect(address).toHaveValue('half.typed@exam')
})

test('an address typed beside a customer’s form and not added yet is not left unasked when the form is saved (H-4)', async ({
  page,
}) => {
  await signIn(page, 'manager')
  await page.goto('/customers?q=winifred')
  await page.locator('a.row-link').first().click()
  await page.getByRole('link', { name: 'Edit the customer' }).click()
  const added = page.getByLabel('One more email address')
  await added.fill('second@address.example')
  let requested = ''
  page.once('dialog', (dialog) => {
    requested = dialog.message()
    void dialog.dismiss()
  })
  await page.getByRole('button', { name: 'Save the customer' }).click()
  await expect.poll(() => requested).not.toBe('')
  await expect(added).toHaveValue('second@address.example')
  await page.goto('/customers?q=a%00b')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Customers')
})
