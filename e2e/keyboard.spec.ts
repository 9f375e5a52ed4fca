import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { expectVisibleFocus, pressOn, tabTo, takeInMenu, typeInto } from './keys'
import { makeTask, taskMadeBy } from './own-task'
import { people, password as shared, signIn } from './sign-in'

const first = 'seven lamps along the quay'
const second = 'nine kettles by the harbour'

async function signInByKeys(page: Page, email: string, password: string) {
  await page.goto('/sign-in')
  await typeInto(page, page.getByLabel('Email', { exact: true }), email)
  await typeInto(page, page.getByLabel('Password', { exact: true }), password)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

test('a manager signs in and adds a task for a customer, due on a day, by keyboard alone (Q-Y2, T-10)', async ({ page }) => {
  await signInByKeys(page, people.manager, shared)
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.keyboard.press('c')
  await page.waitForURL('**/tasks/new')

  const customer = page.getByRole('combobox', { name: /^Customer/ })
  await typeInto(page, customer, 'ma')
  await expect(page.getByRole('option').first()).toBeVisible()
  const name = (await page.getByRole('option').nth(1).locator('b').textContent()) ?? ''
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const takeOff = page.getByRole('button', { name: `Take ${name} off` })
  await expect(takeOff).toBeFocused()
  await expectVisibleFocus(page)

  await typeInto(page, page.getByLabel('Title'), 'Ring about the walnut tray')
  await typeInto(page, page.getByLabel('Description'), 'It is back in stock.')
  await tabTo(page, page.getByLabel('Due day, optional'))
  await page.keyboard.type('12242027')
  await pressOn(page, page.getByRole('button', { name: 'Add task' }))
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { name: 'Ring about the walnut tray' })).toBeVisible()
  await expect(page.locator('.task-side h2')).toHaveText(name)
  await expect(page.getByText(/24 Dec|Dec 24/).first()).toBeVisible()
})

test('an associate filters the list, opens a row, answers with “Send only”, resolves and takes it back by keyboard alone (Q-Y2, G-7, G-16)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  const word = 'kaleidoscope'
  const id = await taskMadeBy(browser, 'manager', `Write about the ${word}`)
  await signInByKeys(page, people.associate, shared)
  await pressOn(
    page,
    page
      .getByRole('navigation')
      .first()
      .getByRole('link', { name: /Store tasks|Tasks/ }),
  )
  await page.waitForURL('**/tasks**')
  await expect(page.locator('.rows li').first()).toBeVisible()

  await pressOn(page, page.getByRole('button', { name: 'More filters' }))
  await typeInto(page, page.getByRole('searchbox'), word)
  await page.keyboard.press('Enter')
  await page.waitForURL(/[?&]q=/)
  await expect(page.getByRole('button', { name: /^More filters/ })).toBeFocused()
  await expectVisibleFocus(page)

  await expect(page.locator('.rows li', { hasNotText: new RegExp(word, 'i') })).toHaveCount(0)
  const row = page.locator(`a.row-link[href*="${id}"]`)
  await pressOn(page, row)
  await page.waitForURL(`**/tasks/${id}**`)
  await pressOn(page, page.getByRole('link', { name: /^Activity Log/ }))

  const field = page.getByRole('textbox', { name: 'Message' })
  await expect(field).toBeVisible()
  await typeInto(page, page.getByLabel('Subject'), `About it, ${id.slice(-6)}`)
  await tabTo(page, field)
  await page.keyboard.type('I have put one aside. ')
  await pressOn(page, page.getByRole('button', { name: 'More ways to send' }))
  await takeInMenu(page, 'Send only')
  await expect(
    page
      .getByRole('status')
      .getByText(/^Sent to/)
      .first(),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: /^Resolve task/ })).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: /^Resolve task/ }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Just close' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.task-meta').getByText('Resolved')).toBeVisible()
  await expectVisibleFocus(page)
  await page.keyboard.press('z')
  await expect(page.getByText(/is open again/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Resolve task/ })).toBeVisible()
  await expectVisibleFocus(page)
})

test('a row of the list is resolved and taken back by keyboard alone (Q-Y2, G-16)', async ({ page }) => {
  await signIn(page, 'manager')
  const id = await makeTask(page, 'Resolved from its row')
  await page.goto('/tasks?sort=newest')
  const row = page.locator('.rows > li', { has: page.locator(`a.row-link[href*="${id}"]`) })
  const tick = row.getByRole('button', { name: /^Resolve task \d+/ })
  const number = /\d+/.exec((await tick.getAttribute('aria-label')) ?? '')?.[0] ?? ''
  await pressOn(page, tick)
  await expect(page.getByRole('radio', { name: 'Just close' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`#${number} resolved`)).toBeVisible()
  await expectVisibleFocus(page)
  await page.keyboard.press('z')
  await expect(page.getByText(`#${number} is open again`)).toBeVisible()
  await expect(page.getByRole('button', { name: `Resolve task ${number}`, exact: true })).toBeVisible()
})

test('an admin invites a person, who comes in by the link once and changes the password, by keyboard alone (Q-Y2, Q-A5)', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const email = `rowan.${Date.now()}@larchandlinden.example`
  await signInByKeys(page, people.admin, shared)
  await pressOn(page, page.getByRole('navigation').first().getByRole('link', { name: 'People', exact: true }))
  await page.waitForURL('**/admin/people')
  await pressOn(page, page.getByRole('link', { name: 'Add person' }))
  await page.waitForURL('**/admin/people/new')
  await typeInto(page, page.getByLabel('Name', { exact: true }), 'Rowan Achebe')
  await typeInto(page, page.getByLabel('Email', { exact: true }), email)
  await tabTo(page, page.getByRole('combobox', { name: 'Home store' }))
  await page.keyboard.type('Gandy')
  await expect(page.getByRole('option', { name: /^Gandy Street/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await pressOn(page, page.getByRole('button', { name: /invitation/i }))
  await page.waitForURL(/\/admin\/people\/0/)
  await expect(page.getByText('Rowan Achebe has been invited')).toBeVisible()

  await expect(async () => {
    await page.goto(`/simulator?box=${encodeURIComponent(email)}`)
    await expect(page.locator('a[href*="/welcome/"]').first()).toBeVisible({ timeout: 2000 })
  }).toPass()
  const link = (await page.locator('a[href*="/welcome/"]').first().getAttribute('href')) ?? ''

  const context = await browser.newContext()
  const rowan = await context.newPage()
  await rowan.goto(link)
  await typeInto(rowan, rowan.getByLabel('New password'), first)
  await rowan.keyboard.press('Enter')
  await expect(rowan.getByText('Your password is set')).toBeVisible()
  await rowan.goto(link)
  await expect(rowan.getByText('This link was used already or is too old. Ask for a new one.')).toBeVisible()
  await expect(rowan.getByLabel('New password')).toHaveCount(0)

  await signInByKeys(rowan, email, first)
  await rowan.goto('/me')
  await typeInto(rowan, rowan.getByLabel('Present password'), first)
  await typeInto(rowan, rowan.getByLabel('New password'), second)
  await pressOn(rowan, rowan.getByRole('button', { name: 'Change password' }))
  await expect(rowan.getByText('The password is changed.')).toBeVisible()
  await expectVisibleFocus(rowan)
  await pressOn(rowan, rowan.getByRole('button', { name: 'Sign out' }))
  await rowan.waitForURL('**/sign-in')
  await signInByKeys(rowan, email, second)
  await context.close()
})

test('single keys do nothing once they are switched off (WCAG 2.1.4)', async ({ page }) => {
  await signIn(page, 'colleague')
  const keys = page.getByRole('checkbox', { name: 'Single keys are shortcuts' })
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await page.goto('/me')
  await keys.uncheck()
  await save.click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('c')
  await page.goto('/me')
  await expect(keys).not.toBeChecked()
  await keys.check()
  await save.click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('c')
  await page.waitForURL('**/tasks/new')
})

test('another store is found by typing and taken by keyboard alone (Q-Y2)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/tasks?kind=personal&sort=newest')
  await page.getByRole('button', { name: 'Another store' }).press('Enter')
  const finder = page.getByRole('dialog').getByRole('combobox')
  await expect(finder).toBeFocused()
  const found = page.getByRole('dialog').getByRole('option')
  await expect(found.first()).toBeVisible()
  await finder.fill('krakow')
  await expect(found).toHaveText(['Floriańska302, Kraków'])
  await finder.press('Enter')
  await page.waitForURL(/store=/)
  await expect(page.getByRole('button', { name: 'Floriańska' })).toBeVisible()
  // How the list was filtered and sorted stays (T-7).
  await expect(page).toHaveURL(/kind=personal&sort=newest/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Personal tasks')
})
