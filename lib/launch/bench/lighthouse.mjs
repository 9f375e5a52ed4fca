import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../chromium.mjs'

// By npx and not of the project's own: nobody else needs it. 13 wants Node 22.
const lighthouse = 'lighthouse@12.8.2'
const goal = 95
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** Lighthouse on a slow phone, signed in: the four marks of each page, of three runs the middle one by speed. What loses points is named. */
export async function measureLighthouse(port, world) {
  const chromium = await findChromium()
  const pages = {
    home: '/',
    list: `/tasks?store=${world.store}`,
    task: `/tasks/${world.task}?tab=log`,
  }
  console.log(`\nLighthouse, slow phone, signed in (goal ≥ ${goal} in all four)`)
  for (const [name, path] of Object.entries(pages)) {
    const runs = []
    for (let turn = 0; turn < 3; turn++) runs.push(await run(chromium, `http://localhost:${port}${path}`, world.cookie))
    const good = runs.filter(Boolean).sort((a, b) => a.marks[0] - b.marks[0])
    const middle = good[Math.floor(good.length / 2)]
    if (!middle) {
      console.log(`  ${name.padEnd(6)} no run succeeded`)
      continue
    }
    const words = categories.map((category, index) => `${category} ${middle.marks[index]}`).join(', ')
    const isMet = middle.marks.every((mark) => mark >= goal)
    console.log(`  ${name.padEnd(6)} ${words}  ${isMet ? 'met' : `MISSED: ${middle.lost.join('; ')}`}`)
  }
}

/** One run; null when Lighthouse did not come or did not finish. */
async function run(chromium, url, cookie) {
  const dir = mkdtempSync(join(tmpdir(), 'storehand-lighthouse-'))
  const output = join(dir, 'report.json')
  const asked = [
    '-y',
    lighthouse,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${output}`,
    `--only-categories=${categories.join(',')}`,
    `--extra-headers=${JSON.stringify({ Cookie: cookie })}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage',
  ]
  const child = spawn('npx', asked, { env: { ...process.env, CHROME_PATH: chromium }, stdio: ['ignore', 'ignore', 'ignore'] })
  await new Promise((resolve) => child.once('exit', resolve).once('error', resolve))
  try {
    const report = JSON.parse(readFileSync(output, 'utf8'))
    const marks = categories.map((category) => Math.round(report.categories[category].score * 100))
    const weighing = categories.flatMap((category) => report.categories[category].auditRefs).filter(({ weight }) => weight > 0)
    const lost = weighing
      .map(({ id }) => report.audits[id])
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, displayValue }) => (displayValue ? `${id} ${displayValue}` : id))
    return { marks, lost }
  } catch {
    return null
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
