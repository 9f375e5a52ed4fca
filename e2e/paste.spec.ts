import type { Locator, Page } from '@playwright/test'
import { copiedElsewhere } from '@/lib/html/pasted/testing/copied-elsewhere'
import { pasteInto, shownIn } from './clipboard'
import { expect, test } from './fixtures'
import { messageField, openTask } from './open-task'
import { signIn } from './sign-in'

const templateBody = (page: Page) => page.getByRole('textbox', { name: 'Letter' })
const description = (page: Page) => page.getByRole('textbox', { name: 'Description' })
const sheet =
  '<google-sheets-html-origin><table style="width:0px"><colgroup><col width="100"/></colgroup><tbody><tr><td style="font-weight:bold;">Oak shelf</td><td>2</td></tr><tr><td>Lamp</td><td>1</td></tr></tbody></table></google-sheets-html-origin>'
const docs =
  '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">Plain words</span></p><p><span style="font-weight:700">Bold words</span></p></b>'

async function takesAll(page: Page, editor: Locator) {
  await expect(editor).toBeVisible()
  for (const { program, html, want } of copiedElsewhere) {
    await pasteInto(page, editor, { 'text/html': html, 'text/plain': 'words' })
    expect(await shownIn(editor), program).toBe(want)
  }
  const text = 'First line\nsecond line\n\nAnother paragraph\n\n\nOne more'
  await pasteInto(page, editor, { 'text/plain': text })
  expect(await shownIn(editor)).toBe('<p>First line<br>second line</p><p>Another paragraph</p><p>One more</p>')
}

test('a message copied anywhere keeps its bold, italics, lists and tables, and is sent as it was pasted (G-7)', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await signIn(page, 'associate')
  const id = await openTask(page, browser, 'Pasted into a message')
  await takesAll(page, messageField(page))
  const email = (await page.locator('.task-side .address').first().textContent()) ?? ''
  const text = `Pasted for ${id.slice(-6)}`
  await pasteInto(page, messageField(page), { 'text/html': `${docs}<p>${text}</p>${sheet}`, 'text/plain': 'words' })
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.frameLocator('.composer-preview').getByRole('cell', { name: 'Oak shelf' })).toHaveCSS(
    'border-top-style',
    'solid',
  )
  await page.getByRole('button', { name: 'Back to writing' }).click()
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(page.locator('.toast')).toContainText('task resolved')
  const sent = page.locator('.mail-ours', { hasText: text })
  await sent.locator('summary').first().click()
  await expect(sent.locator('.as-typed')).toContainText(/Plain words\s+Bold words\s+Pasted for .*\s+Oak shelf · 2\nLamp · 1/)
  await sent.locator('summary', { hasText: 'The whole mail' }).click()
  await expect(sent.frameLocator('iframe').locator('strong', { hasText: 'Bold words' })).toBeVisible()

  const mail = page.locator('.thread article').filter({ hasText: text })
  await expect(async () => {
    await page.goto(`/simulator?box=${encodeURIComponent(email)}`)
    await expect(mail).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 40_000 })
  await mail.locator('summary').first().click()
  const got = mail.frameLocator('iframe')
  await expect(got.locator('strong', { hasText: 'Bold words' })).toBeVisible()
  await expect(got.locator('strong', { hasText: 'Plain words' })).toHaveCount(0)
  await expect(got.locator('tr', { hasText: 'Oak shelf' }).locator('td').last()).toHaveText('2')
})

test('a description copied anywhere keeps its bold, italics, lists and tables (T-1)', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, 'manager')
  await page.goto('/tasks/new')
  await page.getByLabel('Title').fill(`Pasted into a description ${Date.now()}`)
  await takesAll(page, description(page))
  await pasteInto(page, description(page), { 'text/html': docs + sheet })
  await page.getByRole('button', { name: 'Add task' }).click()
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/)
  const shown = page.locator('.formatted')
  await expect(shown.locator('strong')).toHaveText(['Bold words', 'Oak shelf'])
  await expect(shown.locator('tr')).toHaveText(['Oak shelf2', 'Lamp1'])
})

test('a template copied anywhere keeps its bold, italics, lists and tables; a place in it is a chip (G-7)', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, 'admin')
  await page.goto('/admin/templates/new')
  await page.getByLabel('Name').fill(`Pasted ${Date.now()}`)
  await page.getByLabel('Subject').fill('Yours')
  await takesAll(page, templateBody(page))
  const paragraph =
    '<p class=MsoNormal>Dear <span>{{ customer.</span><b style="font-weight:normal">given_name }}</b>, in <b>{{customer.city}}</b>{{ store.fax }}</p>'
  await pasteInto(page, templateBody(page), { 'text/html': paragraph + sheet })
  await expect(templateBody(page).locator('.variable')).toHaveText(['Customer: first name', 'Customer: city'])
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/nothing to fill in here: store.fax/)).toBeVisible()
  await expect(page.locator('textarea[name=body]')).toHaveValue(
    /^<p>Dear {{ customer.given_name }}, in <strong>{{ customer.city }}<\/strong>{{ store.fax }}<\/p>/,
  )
  await templateBody(page).getByText('{{ store.fax }}').dblclick()
  await pasteInto(page, templateBody(page), { 'text/html': paragraph.replace('{{ store.fax }}', '') + sheet })
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  const shown = page.frameLocator('iframe')
  await expect(shown.locator('p', { hasText: 'Dear' })).toHaveText('Dear Marguerite, in Bath')
  await expect(shown.locator('td', { hasText: 'Oak shelf' })).toBeVisible()
})

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('a pasted picture goes with the message as a file, and one that cannot come along is told (G-7)', async ({
  page,
  browser,
}) => {
  await signIn(page, 'associate')
  await openTask(page, browser, 'Pasted with pictures')
  await expect(messageField(page)).toBeVisible()
  await pasteInto(page, messageField(page), { 'text/html': `<p>See <img src="data:image/png;base64,${pixel}">this</p>` })
  await expect(messageField(page)).toHaveText('See this')
  await expect(page.locator('.composer-products')).toContainText('image-1.png')
  await expect(page.getByText(/Some pictures could not come along/)).toHaveCount(0)
  await pasteInto(page, messageField(page), { 'text/html': '<p>and <img src="file:///C:/clip_image002.png">that</p>' })
  await expect(page.getByText(/Some pictures could not come along/)).toBeVisible()
  await pasteInto(page, messageField(page), { 'text/html': '<p onclick="x()">quiet<img src=x onerror="document.title=1"></p>' })
  expect(await shownIn(messageField(page))).toBe('<p>quiet</p>')
})

test('a table is walked through by Tab, grows, and goes as one (Q-Y2)', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/tasks/new')
  await expect(description(page)).toBeVisible()
  await pasteInto(page, description(page), { 'text/html': sheet })
  // Who writes on behind a pasted table does so under it.
  await page.keyboard.type('Under it')
  await expect(description(page).locator('p', { hasText: 'Under it' })).toBeVisible()
  await expect(description(page).locator('td', { hasText: 'Under it' })).toHaveCount(0)
  await description(page).locator('td', { hasText: '1' }).click()
  await expect(page.getByRole('button', { name: 'Row below' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Rug')
  await page.keyboard.press('Tab')
  await page.keyboard.type('3')
  await expect(description(page).locator('tr')).toHaveText(['Oak shelf2', 'Lamp1', 'Rug3'])
  await page.getByRole('button', { name: 'Row below' }).click()
  await expect(description(page).locator('tr')).toHaveCount(4)
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Delete row' }).click()
  await expect(description(page).locator('tr')).toHaveText(['Oak shelf2', 'Lamp1', 'Rug3'])
  await description(page).locator('td', { hasText: 'Rug' }).click()
  await page.getByRole('button', { name: 'Delete table' }).click()
  await expect(description(page).locator('table')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Row below' })).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(description(page).locator('tr')).toHaveText(['Oak shelf2', 'Lamp1', 'Rug3'])
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Backspace')
  await expect(description(page).locator('table')).toHaveCount(0)
})
