import type { Browser, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { taskMadeBy } from './own-task'
import { signIn, windowOf } from './sign-in'

/** A task of the test's own, open at its log. */
async function openTask(page: Page, browser: Browser, title: string): Promise<string> {
  const id = await taskMadeBy(browser, 'manager', title)
  await page.goto(`/tasks/${id}?tab=log`)
  return id
}
const letterOf = (page: Page) => page.getByRole('textbox', { name: 'Message' })

test('a letter is kept as one types; a colleague sees who writes, takes the draft over, and sends it (G-17, G-18)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'associate')
  const id = await openTask(page, browser, 'Taken over')
  const leo = await windowOf(browser, 'colleague')
  await leo.goto(`/tasks/${id}?tab=log`)
  await expect(leo.locator('.here')).toContainText('is looking')
  await letterOf(page).click()
  await letterOf(page).pressSequentially(' Begun by one.')
  await expect(page.getByText('Draft saved')).toBeVisible()
  await expect(leo.locator('.here')).toContainText('is writing')
  const notice = leo.getByRole('note').filter({ hasText: 'Draft by' })
  await expect(notice).toContainText('Begun by one.')
  await notice.getByRole('button', { name: 'Take over' }).click()
  await expect(letterOf(leo)).toContainText('Begun by one.')
  await expect(page.getByRole('note').filter({ hasText: 'Draft by' })).toBeVisible()
  await leo.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(leo.getByText(/Sent to/).first()).toBeVisible()
  await leo.context().close()
})

test('a send is undone within ten seconds: the draft is back, the task open (G-7)', async ({ page, browser }) => {
  await signIn(page, 'associate')
  await openTask(page, browser, 'Sent too early')
  await letterOf(page).click()
  await letterOf(page).pressSequentially(' Too early.')
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(page.locator('.task-meta').getByText('Resolved')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back; your letter is the draft again')).toBeVisible()
  await expect(page.locator('.task-meta').getByText('Resolved')).toHaveCount(0)
  await expect(letterOf(page)).toContainText('Too early.')
})

test('a letter with a photo leaves in the store’s morning, and can be taken back until then (G-7)', async ({ page, browser }) => {
  await signIn(page, 'associate')
  await openTask(page, browser, 'Leaves in the morning')
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'shelf.png', mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') })
  await expect(page.locator('.c-prods')).toContainText('shelf.png')
  await letterOf(page).click()
  await letterOf(page).pressSequentially(' See the shelf.')
  await page.getByRole('button', { name: 'More ways to send' }).click()
  await page.getByRole('button', { name: 'In the store’s morning' }).click()
  await expect(page.getByText(/^It leaves/).first()).toBeVisible()
  const planned = page.locator('.mail-ours', { hasText: 'for later' })
  await planned.locator('summary').click()
  await planned.getByRole('button', { name: 'Take back' }).click()
  await expect(planned).toHaveCount(0)
  await expect(page.locator('.log')).toContainText('took the letter')
})

test('an admin’s template is filled in, and a place without a value blocks the send (G-7)', async ({ page, browser }) => {
  test.setTimeout(90_000)
  await signIn(page, 'admin')
  await page.goto('/office/templates/new')
  const name = `It is in ${Date.now()}`
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Subject').fill('For {{ customer.given_name }}')
  await page.getByLabel('Letter').fill('<p>{% evil %}</p>')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/The template cannot be read.*line:1/)).toBeVisible()
  await page.getByLabel('Letter').fill('<p>Dear {{ customer.given_name }}, {{ store.name }}, {{ store.fax }}</p>')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/nothing to fill in here: store.fax/)).toBeVisible()
  await page.getByLabel('Letter').fill('<p>Dear {{ customer.given_name }}, {{ associate.given_name }} of {{ store.name }}</p>')
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByText('For Marguerite')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/\/office\/templates$/)
  await expect(page.getByRole('link', { name })).toBeVisible()

  const leo = await windowOf(browser, 'colleague')
  await openTask(leo, browser, 'Filled from a template')
  await leo.getByRole('button', { name: 'Template' }).click()
  await leo.getByRole('button', { name, exact: true }).click()
  await expect(letterOf(leo)).toContainText(/Dear \S+, \S+ of/)
  await letterOf(leo).pressSequentially(' [order.number]')
  await leo.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(leo.getByText(/no value for .*order.number/)).toBeVisible()
  await leo.context().close()
})

test('of two who answer the same letter one goes; the other is held, and leaves with one more click (G-17)', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await signIn(page, 'associate')
  const id = await openTask(page, browser, 'Answered by two')
  const email = (await page.locator('.task-side .address').first().textContent()) ?? ''
  await page.getByLabel('Subject').fill(`For you, ${id.slice(-6)}`)
  await letterOf(page).click()
  await letterOf(page).pressSequentially(' Is it for you?')
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(page.getByText(/Sent to/).first()).toBeVisible()
  await expect(async () => {
    await page.goto(`/simulator?box=${encodeURIComponent(email)}`)
    await expect(page.getByRole('heading', { name: `For you, ${id.slice(-6)}` })).toBeVisible({ timeout: 2000 })
  }).toPass()
  await page.getByLabel(`Answer as ${email}`).fill('Yes, it is.')
  await page.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(page.getByText('The answer is in.')).toBeVisible()

  const leo = await windowOf(browser, 'colleague')
  await expect(async () => {
    await leo.goto(`/tasks/${id}?tab=log`)
    await expect(leo.locator('.mail-in')).toContainText('Yes, it is.', { timeout: 2000 })
  }).toPass()
  await page.goto(`/tasks/${id}?tab=log`)
  await letterOf(page).click()
  await letterOf(page).pressSequentially('Mine.')
  await expect(page.getByText('Draft saved')).toBeVisible()
  await letterOf(leo).click()
  await letterOf(leo).pressSequentially('Leo was quicker.')
  await leo.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(leo.getByText(/Sent to/).first()).toBeVisible()
  await page.getByRole('button', { name: /^Send/ }).first().click()
  await expect(page.locator('.c-theirs')).toContainText('Leo was quicker.')
  await expect(letterOf(page)).toContainText('Mine.')
  await page.getByRole('button', { name: 'Send mine all the same' }).click()
  await expect(page.locator('.log')).toContainText('Mine.')
  await leo.context().close()
})

test('of two who open a task nobody wrote on, the second first letter is held beside the other (G-17)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'associate')
  const id = await openTask(page, browser, 'First letters of two')
  const leo = await windowOf(browser, 'colleague')
  await leo.goto(`/tasks/${id}?tab=log`)
  await letterOf(page).click()
  await letterOf(page).pressSequentially('Mine is the first.')
  await letterOf(leo).click()
  await letterOf(leo).pressSequentially('Leo’s is the first.')
  await leo.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(leo.getByText(/Sent to/).first()).toBeVisible()
  await page.locator('#answer').getByRole('button', { name: /^Send/ }).first().click()
  await expect(page.locator('#answer .c-theirs')).toContainText('Leo’s is the first.')
  await expect(letterOf(page)).toContainText('Mine is the first.')
  await page.getByRole('button', { name: 'Send mine all the same' }).click()
  await expect(page.locator('.log')).toContainText('Mine is the first.')
  await leo.context().close()
})

test('a planned letter taken back is there to be edited at once (G-7, G-18)', async ({ page, browser }) => {
  await signIn(page, 'associate')
  await openTask(page, browser, 'Planned and edited')
  await letterOf(page).click()
  await letterOf(page).pressSequentially('Planned words.')
  await page.getByRole('button', { name: 'More ways to send' }).click()
  await page.getByRole('button', { name: 'In the store’s morning' }).click()
  await expect(page.getByText(/^It leaves/).first()).toBeVisible()
  await expect(letterOf(page)).not.toContainText('Planned words.')
  const planned = page.locator('.mail-ours', { hasText: 'for later' })
  await planned.locator('summary').click()
  await planned.getByRole('button', { name: 'Take back' }).click()
  await expect(letterOf(page)).toContainText('Planned words.')
})
