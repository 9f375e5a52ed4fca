import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'
import { seriousFaults } from './serious-faults'
import { signIn } from './sign-in'

const stamp = Date.now().toString(36)
const file = `Nummer;Name;Mail;Consent;Proof
${stamp}1;Żaneta Łącka;z.${stamp}@example.com;yes;Shop, 4 Jan 2026
${stamp}2;"Núñez; José";j.${stamp}@example.com;;
${stamp}2;Twice;t.${stamp}@example.com;;
${stamp}3;Bad Mail;=not a mail;;`

test('a file goes its whole way: columns, verdicts, result and what was left, by keyboard (D-1, Q-D2, Q-Y2)', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'admin')
  await page.goto('/admin/import')
  await page.getByLabel('What the file is about').selectOption('customers')
  await expect(page.getByText('A phone number without + is read in the row’s country, or the store’s.')).toBeVisible()
  await page.getByText('Columns it can have').press('Enter')
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download an empty file with these columns' }).press('Enter'),
  ])
  expect(readFileSync(await template.path(), 'utf8')).toContain('Customer number,Given name,Family name,Name,Email')

  await page.getByRole('button', { name: 'Read the file' }).press('Enter')
  await expect(page.getByText('Choose a file first.')).toBeVisible()
  const send = async (name: string) => {
    await page.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(file) })
    await page.getByRole('button', { name: 'Read the file' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Which column is what' })).toBeVisible()
  }
  await send('customers.csv')
  await expect(page.getByText('Not used: Nummer')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByLabel('Customer number').selectOption('Nummer')
  await page.getByRole('button', { name: 'Check the rows' }).press('Enter')
  const begin = page.getByRole('button', { name: 'Import 2 rows' })
  await expect(begin).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('row', { name: /4 .*Listed twice.*The same is in row 3/ })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await begin.press('Enter')
  await expect(page.getByText('2 rows taken', { exact: true })).toBeVisible({ timeout: 30_000 })
  const [left] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the rows left as CSV' }).press('Enter'),
  ])
  const back = readFileSync(await left.path(), 'utf8')
  expect(back.split('\r\n')[0]).toBe('\uFEFFNummer,Name,Mail,Consent,Proof,Row,Why')
  expect(back).toContain(`"'=not a mail"`)
  expect(await seriousFaults(page)).toEqual([])

  await page.getByRole('link', { name: 'Read another file' }).press('Enter')
  await page.getByLabel('What the file is about').selectOption('customers')
  await send('again.csv')
  await expect(page.getByLabel('Customer number')).toHaveValue('Nummer')
  await page.getByRole('button', { name: 'Check the rows' }).press('Enter')
  await expect(page.getByText('No row brings anything new.')).toBeVisible({ timeout: 30_000 })
})

test('on a narrow phone each row is a block, and every step is told and keeps the focus (Q-Y2)', async ({ page }) => {
  test.setTimeout(90_000)
  await page.setViewportSize({ width: 320, height: 700 })
  await signIn(page, 'admin')
  await page.goto('/admin/import')
  const rows = [
    `${stamp}A,Far,America/Dawson_Cree,49.51,-115.77`,
    `${stamp}B,Near,Europe/London,51.5,-0.1`,
    `${stamp}C,Wrong,Europe/London,51.5,abc`,
  ]
  const buffer = Buffer.from(['Number,Name,Timezone,Latitude,Longitude', ...rows].join('\n'))
  await page.getByLabel('CSV file').setInputFiles({ name: 'stores.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Read the file' }).press('Enter')
  const heading = page.getByRole('heading', { name: 'Stores', level: 1 })
  await expect(heading).toBeFocused()
  const fits = async () =>
    expect(
      await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.in-blocks')].filter(
          (each) => each.scrollWidth > each.clientWidth,
        ),
      ),
    ).toEqual([])
  await page.getByRole('button', { name: 'Check the rows' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Import 1 row' })).toBeVisible({ timeout: 30_000 })
  await expect(heading).toBeFocused()
  await expect(
    page.getByRole('status').filter({ hasText: '1 row is new, 1 cannot be taken, 1 asks to be confirmed' }),
  ).toHaveCount(1)
  await expect(page.getByText('Longitude: “abc” is no number.')).toBeVisible()
  await expect(page.getByText('Take this row')).toBeVisible()
  await fits()
  await page.getByRole('button', { name: 'Import 1 row' }).press('Enter')
  await expect(page.getByText('To take them later, read that file again and tick them.')).toBeVisible({ timeout: 30_000 })
  await expect(heading).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Done. 1 row taken, 2 left out' })).toHaveCount(1)
  await fits()
})

test('a file that is none says why, and stays chosen (Q-D1, H-4)', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/import')
  const refuse = async (text: string, words: string) => {
    await page.getByLabel('CSV file').setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') })
    await page.getByRole('button', { name: 'Read the file' }).press('Enter')
    await expect(page.getByText(words)).toBeVisible()
  }
  await refuse('email,email\na,b', 'Two columns are called “email”. Give each its own head.')
  await refuse('a,b\n1,\u00002', 'This is not a text file. Save it as CSV and try again.')
  await refuse('PK\u0003\u0004[Content_Types].xml xl/workbook.xml', 'This seems to be an Excel workbook.')
  await refuse('a,b\n\u00ff\u00fe\u00fd,2', 'The letters in row 2 cannot be read')
})

test('how days, amounts and letters of a file are written is shown by an example, asked where it is in doubt, and can be changed (D-1)', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'admin')
  await page.goto('/admin/import')
  await page.getByLabel('What the file is about').selectOption('orders')
  const rows = ['Order No;Order Date;SKU;Description;Qty;Unit Price', `${stamp}1;11/02/2026;LAMP;Lámpara;1;1.234`]
  const buffer = Buffer.from(rows.join('\n'), 'latin1')
  await page.getByLabel('CSV file').setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Read the file' }).click()
  const days = page.getByLabel('Order of days')
  await expect(days).toHaveValue('')
  await expect(page.getByText('Lámpara')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])

  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.getByText('“11/02/2026” could be two days. Choose which.')).toBeVisible()
  await expect(days).toBeFocused()
  await days.selectOption('mdy')
  await expect(page.getByText('11/02/2026 is 2 November.')).toBeVisible()
  await days.selectOption('dmy')
  await expect(page.getByText('11/02/2026 is 11 February.')).toBeVisible()
  await page.getByRole('button', { name: 'Check the rows' }).click()
  const decimal = page.getByLabel('Decimal sign')
  await expect(decimal).toBeFocused()
  await decimal.selectOption('comma')
  await expect(page.getByText('1.234 is 1,234.')).toBeVisible()

  await page.getByLabel('Letters').selectOption('macintosh')
  await expect(page.getByText('L·mpara')).toBeVisible()
  await page.getByLabel('Letters').selectOption('windows-1252')
  await expect(page.getByText('Lámpara')).toBeVisible()
  await page.getByLabel('Order of days').selectOption('dmy')
  await page.getByLabel('Decimal sign').selectOption('comma')
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.getByRole('button', { name: 'Import 1 row' })).toBeVisible({ timeout: 30_000 })
})
