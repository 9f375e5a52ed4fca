import type { Browser, Page } from '@playwright/test'
import { justClose } from './complete'
import { expect, test } from './fixtures'
import { openKept } from './open-kept'
import { makeTask, taskMadeBy } from './own-task'
import { signIn, windowOf } from './sign-in'

test.use({ serviceWorkers: 'allow' })

test('without a connection home, the list and opened tasks can be read, and what is done is settled later, once (H-7)', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'manager')
  await openKept(page, '/')
  const mine = await makeTask(page, 'Resolved without a connection')
  const contested = await makeTask(page, 'Dismissed by a colleague meanwhile')
  await page.goto(`/tasks/${mine}?tab=log`)
  await page.goto('/tasks?sort=newest')
  await expect(page.locator(`a.row-link[href*="${mine}"]`)).toBeVisible()

  await context.setOffline(true)
  for (const path of ['/', `/tasks/${mine}?tab=log`, '/tasks?sort=newest']) {
    await page.goto(path)
    await expect(page.locator('main h1').first()).toBeVisible()
  }
  await expect(page.getByText('No connection.').first()).toBeVisible()
  const tick = (id: string) => page.locator('li', { has: page.locator(`a.row-link[href*="${id}"]`) }).locator('button[data-id]')
  await tick(mine).click()
  await expect(page.getByText('1 change waits to be sent.')).toBeVisible()
  await tick(contested).click()
  await expect(page.getByText('2 changes wait to be sent.')).toBeVisible()
  await page.goto('/tasks?sort=newest')
  for (const id of [mine, contested]) await expect(tick(id)).toHaveClass(/is-done/)

  const leo = await windowOf(browser, 'colleague')
  await leo.goto(`/tasks/${contested}`)
  await leo.getByRole('button', { name: 'Dismiss' }).click()
  await expect(leo.getByText(/dismissed/).first()).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByText(/Leo/).first()).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText(/waits? to be sent/)).toHaveCount(0)
  await page.goto(`/tasks/${mine}?tab=log`)
  await expect(page.locator('.log')).toContainText('resolved this')
})

test('the first page and both halves of a task are kept at once, and a note that waits is shown after a reload (H-7)', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(90_000)
  const id = await taskMadeBy(browser, 'manager', 'Noted without a connection')
  await signIn(page, 'associate')
  const isKept = (path: string) => page.evaluate(async (path) => (await caches.match(path)) !== undefined, path)
  await page.goto('/')
  await expect.poll(() => isKept('/')).toBe(true)
  await page.goto('/tasks?sort=newest')
  await page.locator(`a.row-link[href*="${id}"]`).click()
  await page.waitForURL(`**/tasks/${id}**`)
  await expect.poll(() => isKept(`/tasks/${id}?tab=log`)).toBe(true)
  await expect.poll(() => isKept(`/tasks/${id}?tab=details`)).toBe(true)

  await context.setOffline(true)
  await page.goto('/')
  await expect(page.locator('main h1').first()).toBeVisible()
  await page.goto(`/tasks/${id}?tab=log`)
  await page.getByRole('combobox', { name: 'A note for colleagues' }).fill('Left in the cellar.')
  await page.getByRole('button', { name: 'Add note' }).click()
  const note = page.locator('.waiting-note')
  await expect(note).toContainText('Left in the cellar.')
  await expect(page.getByRole('combobox', { name: 'A note for colleagues' })).not.toHaveClass(/is-bad/)
  await page.reload()
  await expect(note).toContainText('Left in the cellar.')
  await context.setOffline(false)
  await expect(note).toHaveCount(0)
  await expect(page.locator('.log, ol').getByText('Left in the cellar.').first()).toBeVisible()
})

test('a page loaded without a connection notices that it came, though nobody asked in between: what waits is sent (H-7)', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(90_000)
  const id = await taskMadeBy(browser, 'manager', 'Noted before anybody asked')
  await signIn(page, 'associate')
  await page.goto(`/tasks/${id}?tab=log`)
  await expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, `/tasks/${id}?tab=log`))
    .toBe(true)
  await context.setOffline(true)
  await page.getByRole('combobox', { name: 'A note for colleagues' }).fill('Left with the neighbour.')
  await page.getByRole('button', { name: 'Add note' }).click()
  const note = page.locator('.waiting-note')
  await expect(note).toContainText('Left with the neighbour.')
  // The worker's word that it gave a page it had kept may come before anybody listens.
  await page.addInitScript(() => Object.defineProperty(navigator.serviceWorker, 'onmessage', { set: () => undefined }))
  await page.reload()
  await expect(note).toContainText('Left with the neighbour.')
  await context.setOffline(false)
  await expect(note).toHaveCount(0)
})

test('a page nobody opened before says so without a connection, and signing out forgets the pages kept (H-3)', async ({
  page,
  context,
}) => {
  await signIn(page, 'manager')
  await openKept(page, '/')
  await page.goto('/me')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in')
  await context.setOffline(true)
  await page.goto('/')
  await expect(page.getByText('this page was not opened before')).toBeVisible()
})

test('a message written without a connection is kept on the device, over a reload too, and saved when there is one (G-18, H-5)', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(90_000)
  const { id, field } = await beginMessage(page, browser, 'Write without a connection')
  await context.setOffline(true)
  await field.pressSequentially('Written in the cellar.')
  await expect(page.getByText('No connection. Kept on this device; it is saved when there is one.')).toBeVisible()
  await page.reload()
  await expect(field).toContainText('Written in the cellar.')

  await context.setOffline(false)
  await expect(page.getByText('Draft saved').first()).toBeVisible()
  await expectDraftSeen(browser, id, 'Written in the cellar.')
})

test('a message whose sending was tried without a connection is saved too as soon as there is one (G-18, Q-C7)', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(90_000)
  const { id, field } = await beginMessage(page, browser, 'Sent without a connection')
  await context.setOffline(true)
  await field.pressSequentially('Sent from the cellar.')
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(page.getByText('No connection. Your text is kept here; try again.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send and resolve' })).toBeFocused()
  await page.reload()
  await expect(field).toContainText('Sent from the cellar.')

  await context.setOffline(false)
  await page.reload()
  await expect(page.getByText('Draft saved').first()).toBeVisible()
  await expectDraftSeen(browser, id, 'Sent from the cellar.')
})

test('that there was no connection is said no longer once the message is saved (G-18, H-4)', async ({
  page,
  context,
  browser,
}) => {
  const { field } = await beginMessage(page, browser, 'Saved again from the cellar')
  await context.setOffline(true)
  await field.pressSequentially('Up the stairs.')
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  const line = page.getByText('No connection. Your text is kept here; try again.')
  await expect(line).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('Draft saved').first()).toBeVisible({ timeout: 20_000 })
  await expect(line).toHaveCount(0)
  await expect(field).toContainText('Up the stairs.')
})

test('a message left without a connection is saved from another page; a colleague’s begun meanwhile is shown beside it (G-18)', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000)
  const quiet = await taskMadeBy(browser, 'manager', 'Left for another page')
  const shared = await taskMadeBy(browser, 'manager', 'Written by two')
  await signIn(page, 'associate')
  await openKept(page, '/')
  const field = page.getByRole('textbox', { name: 'Message' })
  for (const id of [quiet, shared]) {
    await page.goto(`/tasks/${id}?tab=log`)
    await expect(field).toBeVisible()
  }
  await context.setOffline(true)
  for (const id of [quiet, shared]) {
    await page.goto(`/tasks/${id}?tab=log`)
    await field.click()
    await field.pressSequentially('Mine, from the cellar.')
    await expect(page.getByText('No connection. Kept on this device; it is saved when there is one.')).toBeVisible()
  }
  await page.goto('/')
  const leo = await windowOf(browser, 'colleague')
  await leo.goto(`/tasks/${shared}?tab=log`)
  await leo.getByRole('textbox', { name: 'Message' }).click()
  await leo.getByRole('textbox', { name: 'Message' }).pressSequentially('Leo’s, meanwhile.')
  await expect(leo.getByText('Draft saved')).toBeVisible()

  await context.setOffline(false)
  await expect(async () => {
    await leo.goto(`/tasks/${quiet}?tab=log`)
    const note = leo.getByRole('note').filter({ hasText: 'Draft by' })
    await expect(note).toContainText('Mine, from the cellar.', { timeout: 2000 })
  }).toPass()
  await page.goto(`/tasks/${shared}?tab=log`)
  await expect(field).toContainText('Mine, from the cellar.')
  const theirs = page.getByRole('note').filter({ hasText: 'Draft by' })
  await expect(theirs).toContainText('Leo’s, meanwhile.')
  await theirs.getByRole('button', { name: 'Keep mine' }).click()
  await expect(page.getByText('Draft saved').first()).toBeVisible()
  await leo.context().close()
})

/** An associate's message on a task of its own, the page kept on the device. */
async function beginMessage(page: Page, browser: Browser, title: string) {
  const id = await taskMadeBy(browser, 'manager', title)
  await signIn(page, 'associate')
  await openKept(page, `/tasks/${id}?tab=log`)
  const field = page.getByRole('textbox', { name: 'Message' })
  await field.click()
  return { id, field }
}

async function expectDraftSeen(browser: Browser, id: string, text: string) {
  const leo = await windowOf(browser, 'colleague')
  await leo.goto(`/tasks/${id}?tab=log`)
  await expect(leo.getByRole('note').filter({ hasText: 'Draft by' })).toContainText(text)
  await leo.context().close()
}

test('what cannot wait says that there is no connection, and the reason typed stays (H-3, H-4)', async ({ page, context }) => {
  await signIn(page, 'manager')
  const id = await makeTask(page, 'Neither deleted nor reopened')
  await page.goto(`/tasks/${id}?tab=details`)
  const more = page.getByRole('button', { name: 'More', exact: true })
  // The menu comes after the page: from then on it is there without a connection.
  await more.click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await context.setOffline(true)
  await more.click()
  await page.getByRole('menuitem', { name: /^Delete/ }).click()
  await expect(page.getByText('Nothing was changed')).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: /^Resolve task/ }).click()
  await justClose(page)
  await page.getByRole('button', { name: 'Reopen' }).click()
  await context.setOffline(true)
  const reason = page.getByLabel('Why it comes back')
  await reason.fill('She rang.')
  await reason.press('Enter')
  await expect(page.getByRole('dialog').getByText(/^No connection/)).toBeVisible()
  await expect(reason).toHaveValue('She rang.')
  await context.setOffline(false)
})

test('on a phone without a connection the message’s sheet says that its editor is away, and the editor comes with it (H-7)', async ({
  page: _,
  browser,
}) => {
  test.setTimeout(90_000)
  const id = await taskMadeBy(browser, 'manager', 'Answered in the cellar')
  const phone = await windowOf(browser, 'associate', { viewport: { width: 390, height: 844 } })
  await phone.goto(`/tasks/${id}?tab=log`)
  await expect(phone.locator('.composer-bar button').first()).toBeVisible()
  await phone.waitForLoadState('networkidle')
  await phone.context().setOffline(true)
  await phone.locator('.composer-bar button').first().click()
  await expect(phone.getByText('the editor comes when there is one')).toBeVisible()
  await phone.context().setOffline(false)
  await expect(phone.getByRole('textbox', { name: 'Message' })).toBeVisible()
  await phone.context().close()
})
