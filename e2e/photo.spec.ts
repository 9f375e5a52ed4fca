import sharp from 'sharp'
import { expect, test } from './fixtures'
import { taskMadeBy } from './own-task'
import { signIn } from './sign-in'

test('a customer’s photo and file come with the answer: on the row, in the log, in the whole mail (G-10, H-6)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  const title = `A lamp with a broken foot ${Date.now()}`
  const id = await taskMadeBy(browser, 'manager', title)
  await signIn(page, 'associate')
  await page.goto(`/tasks/${id}?tab=log`)
  const email = (await page.locator('.task-side .address').first().textContent()) ?? ''
  const requested = `Is everything well with the lamp of ${id.slice(-6)}?`
  await page.locator('#answer [contenteditable=true]').fill(requested)
  await page.getByRole('button', { name: 'Send and resolve' }).click()
  await expect(page.locator('.toast')).toContainText('task resolved')

  const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#7a5c3e' } })
    .jpeg()
    .toBuffer()
  const files = [
    { name: 'broken foot.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'receipt.txt', mimeType: 'text/plain', buffer: Buffer.from('paid') },
  ]
  // Other customers write at the same time: this mail is looked for by its own words, and answered itself.
  const mail = page.locator('.thread article').filter({ hasText: requested })
  await expect(async () => {
    await page.goto(`/simulator?box=${encodeURIComponent(email)}`)
    await expect(mail).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 40_000 })
  const other = mail.getByRole('link', { name: 'Answer this' })
  if (await other.isVisible()) await other.click()
  await expect(mail).toHaveClass(/is-answered/)
  const form = page.locator('.box-answer').last()
  await form.getByLabel('Photos and files').setInputFiles(files)
  await form.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(form.locator('.said-ok')).not.toBeEmpty()

  await page.goto(`/tasks?q=${encodeURIComponent(title)}`)
  await expect(page.locator('.row').filter({ hasText: title })).toContainText('a photo · a file', { timeout: 30_000 })
  await page.goto(`/tasks/${id}?tab=log`)
  const field = page.locator('.mail-in .quoted-message').last()
  await expect(field).toContainText('No words, only what is below.')
  const shown = field.locator('.mail-photo img')
  // Its place is kept before it is here: nothing beside or below it moves.
  expect(await shown.evaluate((img: HTMLImageElement) => [img.getAttribute('width'), img.getAttribute('height')])).toEqual([
    '1200',
    '800',
  ])
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200)
  await expect(field.getByRole('link', { name: /receipt\.txt/ })).toHaveAttribute('download', 'receipt.txt')
})
