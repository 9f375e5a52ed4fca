import { chromium } from 'playwright'
const [, , who = 'priya.raman@larchandlinden.example', list = '/', tag = 'p', themes = 'light', widths = '390,1280'] = process.argv
const base = process.env.BASE ?? 'http://localhost:3100'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const context = await browser.newContext({ locale: process.env.LANG_ ?? 'en-GB', viewport: { width: 1280, height: 800 } })
const page = await context.newPage()
page.on('console', (m) => ['error', 'warning'].includes(m.type()) && !/inline style/.test(m.text()) && console.log('console', m.text().slice(0, 400)))
page.on('pageerror', (e) => console.log('pageerror', e.message.slice(0, 600)))
if (who !== '-') {
  await page.goto(`${base}/sign-in`)
  await page.getByRole('textbox').first().fill(who)
  await page.locator('input[name=password]').fill('oak shelves by the window')
  await page.waitForTimeout(500)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((u) => u.pathname !== '/sign-in', { timeout: 60000 }).catch(async () => { console.log('NOT IN', await page.locator('form').innerText()) })
}
for (const path of list.split(',')) for (const theme of themes.split(',')) for (const width of widths.split(',').map(Number)) {
  await page.emulateMedia({ colorScheme: theme })
  await page.setViewportSize({ width, height: width < 800 ? 844 : 800 })
  const r = await page.goto(base + path)
  await page.waitForTimeout(700)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  const name = `/tmp/me/shots/${tag}${path.replaceAll(/[^a-z0-9]+/gi, '_')}-${width}-${theme}.png`
  await page.screenshot({ path: name, fullPage: process.env.FULL === '1' })
  console.log(r.status(), name, over > 0 ? `SIDEWAYS ${over}` : '')
}
await browser.close()
