import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { pressOn, typeInto } from './keys'
import { seriousFaults } from './serious-faults'
import { signIn, windowOf } from './sign-in'

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const png = { name: 'shelf.png', mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') }
const pdf = { name: 'care of glass.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 care') }
const messageField = (page: Page) => page.getByRole('textbox', { name: 'Message' })

async function addProduct(page: Page, code: string, name: string) {
  await page.goto('/admin/products/new')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Code').fill(code)
  await page.getByLabel('Price').fill('49,90')
  await page.getByLabel('Link').fill(`https://larch.example/${code}`)
  await page.getByLabel('Picture', { exact: true }).setInputFiles(png)
  await expect(page.locator('.uploaded img')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/\/admin\/products$/)
}

async function addAsset(page: Page, name: string) {
  await page.goto('/admin/assets/new')
  await page.getByLabel('File', { exact: true }).setInputFiles(pdf)
  await expect(page.getByLabel('Name')).toHaveValue('care of glass')
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/\/admin\/assets$/)
}

test('an admin adds a product, hears at the field what does not fit, finds it, and retires and brings it back', async ({
  page,
}) => {
  await signIn(page, 'admin')
  const code = `X-${Date.now()}`
  await page.goto('/admin/products/new')
  await page.getByLabel('Name').fill('Walnut tray')
  await page.getByLabel('Code').fill(code)
  await page.getByLabel('Price').fill('much')
  await page.getByLabel('Link').fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Write the price as 49.90.')).toBeVisible()
  await expect(page.getByText('This is no web address.')).toBeVisible()
  await expect(page.getByLabel('Price')).toHaveValue('much')
  await page.getByLabel('Picture', { exact: true }).setInputFiles({ ...pdf, name: 'not a picture.png', mimeType: 'image/png' })
  await expect(page.getByText('Only pictures (JPEG, PNG, WebP, GIF) fit here.')).toBeVisible()
  await page.getByLabel('Price').fill('12.50')
  await page.getByLabel('Link').fill('https://larch.example/unassigned-mail')
  await page.getByLabel('Picture', { exact: true }).setInputFiles(png)
  await expect(page.locator('.uploaded img')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/\/admin\/products$/)

  await page.getByLabel('Name or code').fill(code)
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.locator('tbody tr')).toHaveCount(1)
  await expect(page.getByRole('cell', { name: '£12.50' })).toBeVisible()
  await page.getByRole('link', { name: 'Walnut tray' }).click()
  await page.getByRole('button', { name: 'Retire' }).click()
  await expect(page.getByText('Retired: nobody can choose it any more.', { exact: false })).toBeVisible()
  await page.goto(`/admin/products?q=${code}`)
  await expect(page.getByText('No product fits')).toBeVisible()
  await page.goto(`/admin/products?q=${code}&state=retired`)
  await page.getByRole('link', { name: 'Walnut tray' }).click()
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect(page.getByRole('button', { name: 'Retire' })).toBeVisible()

  await page.goto('/admin/products/new')
  await page.getByLabel('Name').fill('Another')
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(`Another product has the code ${code}.`)).toBeVisible()
  await expect(page.getByLabel('Code')).toBeFocused()
})

test('the list of products is sorted and read page by page, and stays as it is when one comes back', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/products')
  const names = page.locator('tbody td.stick:visible')
  const first = (await names.first().textContent()) ?? ''
  await page.getByRole('link', { name: 'Next page' }).click()
  await page.waitForURL(/after=/)
  await expect(names.filter({ hasText: first })).toHaveCount(0)
  await page.getByRole('link', { name: 'Price' }).click()
  await page.waitForURL(/sort=price/)
  await expect(page.locator('th[aria-sort=ascending]')).toContainText('Price')
  await page.getByRole('link', { name: 'Price' }).click()
  await expect(page.locator('th[aria-sort=descending]')).toContainText('Price')
})

test('products and an asset given with a task by keyboard are in its details, in the composer, and in the message (G-6)', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const stamp = String(Date.now())
  const [product, asset] = [`Tall carafe ${stamp}`, `Care ${stamp}`]
  const admin = await windowOf(browser, 'admin')
  await addProduct(admin, `C-${stamp}`, product)
  await addAsset(admin, asset)
  await admin.context().close()

  await signIn(page, 'manager')
  await page.goto('/tasks/new')
  await typeInto(page, page.getByRole('combobox', { name: /^Customer/ }), 'beatrice')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await typeInto(page, page.getByLabel('Title'), `The carafe is in, ${stamp}`)
  await typeInto(page, page.getByLabel('Description'), 'She asked for it.')
  await typeInto(page, page.getByRole('combobox', { name: 'Find a product' }), `carafe ${stamp}`)
  await expect(page.getByRole('option', { name: product }).locator('img')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Take ${product} off` })).toBeVisible()
  await typeInto(page, page.getByRole('combobox', { name: /^Asset/ }), asset)
  await expect(page.getByRole('option', { name: asset })).toBeVisible()
  await page.keyboard.press('Enter')
  await pressOn(page, page.getByRole('button', { name: 'Add task' }))
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.getByText(product)).toBeVisible()
  await expect(details.getByText('£49.90')).toBeVisible()
  await expect(details.locator('.products img')).toBeVisible()
  const file = await page.request.get((await page.getByRole('link', { name: `Download ${asset}` }).getAttribute('href')) ?? '')
  expect(file.headers()['content-type']).toBe('application/pdf')

  await page.getByRole('link', { name: 'Edit the task' }).click()
  await expect(page.getByRole('button', { name: `Take ${asset} off` })).toBeVisible()
  await page.getByRole('button', { name: `Take ${asset} off` }).click()
  await page.getByRole('combobox', { name: /^Asset/ }).fill(asset)
  await page.getByRole('option', { name: asset }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/tab=details/)

  await page.getByRole('link', { name: /^Activity Log/ }).click()
  await expect(messageField(page)).toContainText(`${product}, £49.90`)
  await expect(page.locator('.composer-products')).toContainText(product)
  await expect(page.locator('.composer-products')).toContainText(asset)
  const email = (await page.locator('.task-side .address').first().textContent()) ?? ''
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(page.getByText(/Sent to/).first()).toBeVisible()
  await expect(messageField(page)).not.toContainText(product)
  await expect(page.locator('.composer-products')).toHaveCount(0)
  const customer = await windowOf(browser, 'colleague')
  await expect(async () => {
    await customer.goto(`/simulator?box=${encodeURIComponent(email)}`)
    await expect(customer.locator('.box-mail')).toContainText(product, { timeout: 2000 })
  }).toPass()
  await customer.context().close()
})

test('products, assets and what comes with a task have no serious fault in light or dark (Q-Y1)', async ({ page }) => {
  test.setTimeout(90_000)
  const clay = `of clay ${Date.now()}`
  await signIn(page, 'admin')
  await addProduct(page, `A-${Date.now()}`, `Jug ${clay}`)
  await addAsset(page, `Leaflet ${clay}`)
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('link', { name: `Leaflet ${clay}` }).click()
  await expect(page.getByRole('link', { name: 'Download' })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.goto(`/admin/products?q=Jug ${clay}`)
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('link', { name: `Jug ${clay}` }).click()
  await expect(page.locator('.uploaded img')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.goto('/tasks/new')
  await page.getByRole('combobox', { name: 'Find a product' }).fill(`jug ${clay}`)
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
})
