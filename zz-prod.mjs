import { chromium } from 'playwright'
const base = 'http://localhost:3500'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const context = await browser.newContext({ viewport: { width: 1280, height: 844 } })
const page = await context.newPage()
page.on('console', (m) => console.log('  console', m.type(), m.text().slice(0, 300)))
page.on('pageerror', (e) => console.log('  pageerror', e.message.slice(0, 300)))
page.on('request', (r) => /api\/(tasks|live)|_rsc/.test(r.url()) && console.log('  ', r.method(), r.url().replace(base, '')))
await page.goto(`${base}/sign-in`)
await page.locator('input[name=email]').fill('priya.raman@larchandlinden.example')
await page.locator('input[name=password]').fill('oak shelves by the window')
await page.locator('button[type=submit]').click()
await page.waitForURL((u) => u.pathname === '/')
for (const path of ['/', '/tasks', '/tasks?type=email&tab=overdue', '/tasks/new', '/me']) {
  console.log(path); await page.goto(base + path); await page.waitForTimeout(1200)
  const bytes = await page.evaluate(() => performance.getEntriesByType('resource').filter((e) => /\.js/.test(e.name)).reduce((a, e) => a + e.encodedBodySize, 0))
  console.log('  js', bytes)
}
const two = await context.newPage(); two.on('request', (r) => /api\/live/.test(r.url()) && console.log('  second tab', r.url()))
await two.goto(`${base}/tasks`); await two.waitForTimeout(1000)
await browser.close()
