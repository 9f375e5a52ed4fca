import { justClose } from './complete'
import { expect, test } from './fixtures'
import { messageField, openTask } from './open-task'
import { signIn, windowOf } from './sign-in'

test('a message is kept as one types; a colleague sees who writes, takes the draft over, and sends it (G-17, G-18)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'associate')
  const id = await openTask(page, browser, 'Taken over')
  const leo = await windowOf(browser, 'colleague')
  await leo.goto(`/tasks/${id}?tab=log`)
  await expect(leo.locator('.here')).toContainText(/Priya.* looking/)
  await messageField(page).click()
  await messageField(page).pressSequentially(' Begun by one.')
  await expect(page.getByText('Draft saved')).toBeVisible()
  await expect(leo.locator('.here')).toContainText('is writing')
  const notice = leo.getByRole('note').filter({ hasText: 'Draft by' })
  await expect(notice).toContainText('Begun by one.')
  await notice.getByRole('button', { name: 'Take over' }).click()
  await expect(messageField(leo)).toContainText('Begun by one.')
  await expect(page.getByRole('note').filter({ hasText: 'Draft by' })).toBeVisible()
  await leo.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(leo.getByText(/Sent to/).first()).toBeVisible()
  await leo.context().close()
})

test('of two who answer the same message one goes; the other is held, and leaves with one more click (G-17)', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await signIn(page, 'associate')
  const id = await openTask(page, browser, 'Answered by two')
  const email = (await page.locator('.task-side .address').first().textContent()) ?? ''
  await page.getByLabel('Subject').fill(`For you, ${id.slice(-6)}`)
  await messageField(page).click()
  await messageField(page).pressSequentially(' Is it for you?')
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
  await messageField(page).click()
  await messageField(page).pressSequentially('Mine.')
  await expect(page.getByText('Draft saved')).toBeVisible()
  await messageField(leo).click()
  await messageField(leo).pressSequentially('Leo was quicker.')
  await leo.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(leo.getByText(/Sent to/).first()).toBeVisible()
  await page.getByRole('button', { name: /^Send/ }).first().click()
  await expect(page.locator('.composer-remote')).toContainText('Leo was quicker.')
  await expect(messageField(page)).toContainText('Mine.')
  await page.getByRole('button', { name: 'Send mine all the same' }).click()
  await expect(page.locator('.log')).toContainText('Mine.')
  await leo.context().close()
})

test('of two who open a task nobody wrote on, the second first message is held beside the other (G-17)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'associate')
  const id = await openTask(page, browser, 'First letters of two')
  const leo = await windowOf(browser, 'colleague')
  await leo.goto(`/tasks/${id}?tab=log`)
  await messageField(page).click()
  await messageField(page).pressSequentially('Mine is the first.')
  await messageField(leo).click()
  await messageField(leo).pressSequentially('Leo’s is the first.')
  await leo.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(leo.getByText(/Sent to/).first()).toBeVisible()
  await page.locator('#answer').getByRole('button', { name: /^Send/ }).first().click()
  await expect(page.locator('#answer .composer-remote')).toContainText('Leo’s is the first.')
  await expect(page.getByRole('button', { name: 'Send mine all the same' })).toBeInViewport()
  await expect(page.getByRole('note').filter({ hasText: 'Draft by' })).toHaveCount(0)
  await expect(messageField(page)).toContainText('Mine is the first.')
  await page.getByRole('button', { name: 'Send mine all the same' }).click()
  await expect(page.locator('.log')).toContainText('Mine is the first.')
  await leo.context().close()
})

test('what a colleague begins to write is shown when a press under way has landed, and moves no button from under it (G-17)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'associate')
  const id = await openTask(page, browser, 'Pressed meanwhile')
  const leo = await windowOf(browser, 'colleague')
  await leo.goto(`/tasks/${id}?tab=log`)
  const notice = leo.getByRole('note').filter({ hasText: 'Draft by' })
  await leo.getByRole('button', { name: 'Template' }).hover()
  await leo.mouse.down()
  const told = leo.waitForResponse(
    async (response) => response.url().endsWith('/presence') && (await response.text()).includes('Begun by Priya.'),
  )
  await messageField(page).click()
  await messageField(page).pressSequentially('Begun by Priya.')
  await told
  await leo.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await expect(notice).toHaveCount(0)
  await leo.mouse.up()
  await expect(notice).toContainText('Begun by Priya.')
  await leo.context().close()
})

test('the head of an open task is as live as its log: title, priority, due and state, as colleagues change them (T-12, G-10)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'associate')
  const id = await openTask(page, browser, 'Looked at meanwhile')
  const head = page.locator('.task-head')
  await expect(head).not.toContainText('Urgent')
  const boss = await windowOf(browser, 'manager')
  await boss.goto(`/tasks/${id}/edit`)
  await boss.getByLabel('Title').fill('Called otherwise')
  await boss.getByLabel('Priority').selectOption('urgent')
  await boss.getByRole('button', { name: 'Save' }).click()
  await expect(head.getByRole('heading', { name: 'Called otherwise' })).toBeVisible()
  await expect(head).toContainText('Urgent')
  await expect(page.locator('.log')).toContainText('Called otherwise')
  await boss.goto(`/tasks/${id}`)
  await boss.getByRole('button', { name: /^Resolve task/ }).click()
  await justClose(boss)
  await expect(head).toContainText('Resolved')
  await expect(head.getByRole('button', { name: 'Reopen' })).toBeVisible()
  await boss.context().close()
})
