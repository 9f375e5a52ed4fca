import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { expectVisibleFocus, pressOn, tabTo, typeInto } from './keys'
import { seriousFaults } from './serious-faults'
import { signIn } from './sign-in'

const messageField = (page: Page) => page.getByRole('textbox', { name: 'Letter' })
const kept = (page: Page) => page.locator('textarea[name=body]')

test('an admin writes a template’s message as a message, with places from the menu and control tags typed, by keyboard alone (G-7, Q-Y2)', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'admin')
  await page.goto('/admin/templates/new')
  const name = `Welcome ${Date.now()}`
  const [ofSubject, ofMessage] = [0, 1].map((at) => page.getByRole('button', { name: 'Place', exact: true }).nth(at))
  const firstName = page.getByRole('menuitem', { name: 'Customer: first name' })
  if (!ofSubject || !ofMessage) throw new Error('two menus')
  await typeInto(page, page.getByLabel('Name'), name)
  await typeInto(page, page.getByLabel('Subject'), 'For , hello')
  for (let steps = 0; steps < ', hello'.length; steps++) await page.keyboard.press('ArrowLeft')
  const takeSecond = async () => {
    await page.keyboard.press('ArrowDown')
    await expect(firstName).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await pressOn(page, ofSubject)
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await takeSecond()
  await expect(page.getByLabel('Subject')).toHaveText('For Customer: first name, hello')
  await expect(page.locator('input[name=subject]')).toHaveValue('For {{ customer.given_name }}, hello')
  await expect(page.getByLabel('Subject')).toBeFocused()

  await tabTo(page, messageField(page))
  await page.keyboard.type('Dear ')
  await pressOn(page, ofMessage)
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await takeSecond()
  await expect(messageField(page)).toBeFocused()
  await expectVisibleFocus(page)
  await page.keyboard.type(' of {{ customer.name }} ,')
  for (const line of ['{% if order.number != "1 > 0" %}', 'Your order & more.', '{% endif %}']) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(line)
  }
  const body =
    '<p>Dear {{ customer.given_name }} of {{ customer.name }} ,</p>\n{% if order.number != "1 > 0" %}<p>Your order &amp; more.</p>\n{% endif %}'
  await expect(kept(page)).toHaveValue(body)
  await pressOn(page, page.getByRole('button', { name: 'Preview' }))
  await expect(page.getByText('For Marguerite, hello')).toBeVisible()
  const shown = page.frameLocator('iframe')
  await expect(shown.getByText('Dear Marguerite of Marguerite Okafor ,')).toBeVisible()
  await expect(shown.getByText('Your order & more.')).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: 'Save' }), 'Shift+Tab')
  await page.waitForURL(/\/admin\/templates$/)

  await page.getByRole('link', { name }).click()
  await expect(messageField(page)).toContainText('{% if order.number != "1 > 0" %}')
  await expect(kept(page)).toHaveValue(body)
  await tabTo(page, messageField(page))
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('Oh, ')
  await expect(kept(page)).toHaveValue(body.replace('Dear', 'Oh, Dear'))
  await pressOn(page, page.getByRole('button', { name: 'Save' }))
  await expect(page.getByText('Saved.')).toBeVisible()
})

test('words of a template become a link whose address may hold a place, and stay one', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/templates/new')
  await page.getByLabel('Name').fill(`Link ${Date.now()}`)
  await page.getByLabel('Subject').fill('Your order')
  await messageField(page).pressSequentially('See your order')
  await messageField(page).press('ControlOrMeta+a')
  const link = page.getByRole('button', { name: 'Link', exact: true })
  await link.click()
  const address = page.getByLabel('Address of the link')
  await expect(address).toBeFocused()
  await address.fill('javascript:alert(1)')
  await address.press('Enter')
  await expect(page.getByText('This is no web address.')).toBeVisible()
  await address.fill('larch.example/orders/{{ order.number }}?a=1&b=2')
  await address.press('Enter')
  await expect(messageField(page).getByRole('link', { name: 'See your order' })).toBeVisible()
  await expect(kept(page)).toHaveValue(/href="https:\/\/larch\.example\/orders\/\{\{ order\.number \}\}\?a=1&amp;b=2"/)
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.frameLocator('iframe').getByRole('link', { name: 'See your order' })).toHaveAttribute(
    'href',
    'https://larch.example/orders/LL-20817?a=1&b=2',
  )
})

test('what is wrong with a template’s subject is said at the subject, and what was typed stays (H-4)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/templates/new')
  const subject = page.getByLabel('Subject')
  await page.getByLabel('Name').fill(`Wrong ${Date.now()}`)
  await subject.fill('For {{ customer.name')
  await messageField(page).fill('Dear {{ customer.name }}')
  for (const button of ['Preview', 'Save']) {
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByText(/The template cannot be read/)).toHaveCount(1)
    await expect(subject).toBeFocused()
    await expect(subject).toHaveAttribute('aria-invalid', 'true')
    await expect(messageField(page)).toHaveAttribute('aria-invalid', 'false')
    await expect(subject).toHaveValue('For {{ customer.name')
  }
})

test('a template’s form has no serious fault in light or dark (Q-Y1)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/templates/new')
  await expect(messageField(page)).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('.hint.bad').first()).toBeVisible()
  await page.getByRole('button', { name: 'Place', exact: true }).last().click()
  await expect(page.getByRole('menuitem', { name: 'Store: phone' })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
})

test('a template is looked at for a real customer, and what they have no value for is named (G-7)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/templates/new')
  await page.getByLabel('Subject').fill('For {{ customer.given_name }}')
  await messageField(page).fill('Dear {{ customer.name }}, {{ associate.name }} of {{ store.name }}')
  await typeInto(page, page.getByRole('combobox', { name: 'Customer to preview with' }), 'wilhelmina ash')
  await page
    .getByRole('option', { name: /Wilhelmina Ashdown/ })
    .first()
    .click()
  await expect(page.getByText('As Wilhelmina Ashdown would get it from you.')).toBeVisible()
  await expect(page.getByText('For Wilhelmina', { exact: true })).toBeVisible()
  await expect(page.frameLocator('iframe').getByText(/^Dear Wilhelmina Ashdown, Hanna Berg of \S/)).toBeVisible()
  await messageField(page).fill('{{ store.fax }}')
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(page.getByText('No value for: store.fax.')).toBeVisible()
  await page.getByRole('button', { name: 'Preview with the example' }).click()
  await expect(page.getByText('Filled in with an example.')).toBeVisible()
})
