import { chromium } from 'playwright'
import { readFileSync } from 'node:fs'
const [, , out, ...files] = process.argv
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1720, height: 900 } })
await page.setContent(`<body style="margin:0;display:flex;gap:8px;align-items:flex-start;flex-wrap:wrap;background:#888">${files.map((f) => `<img src="data:image/png;base64,${readFileSync(f).toString('base64')}" style="max-width:${/1280/.test(f) ? 850 : 420}px">`).join('')}</body>`)
await page.screenshot({ path: out, fullPage: true })
await browser.close()
