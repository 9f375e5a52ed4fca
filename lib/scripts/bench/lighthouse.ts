import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../test/chromium'
import type { World } from './seed'

// By npx and not of the project's own: nobody else needs it. 13 wants Node 22.
const lighthouse = 'lighthouse@12.8.2'
const goal = 95
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** Lighthouse on a slow phone, signed in: the four marks of each page, of three runs the middle one by speed. What loses points is named. */
export async function measureLighthouse(port: number, world: World) {
  const chromium = await findChromium()
  const pages = {
    home: '/',
    list: `/tasks?store=${world.store}`,
    task: `/tasks/${world.task}?tab=log`,
  }
  console.log(`\nLighthouse, slow phone, signed in (goal ≥ ${goal} in all four)`)
  for (const [name, path] of Object.entries(pages)) {
    const runs: (Marks | null)[] = []
    for (let turn = 0; turn < 3; turn++) runs.push(await runLighthouse(chromium, `http://localhost:${port}${path}`, world.cookie))
    const good = runs.filter((run) => run !== null).sort((a, b) => a.speed - b.speed)
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

/** The mark of each category, the first of them, and what loses points. */
type Marks = { marks: number[]; speed: number; lost: string[] }

/** What is read of Lighthouse's own report. */
type Report = {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] } | undefined>
  audits: Record<string, { id: string; score: number | null; displayValue?: string } | undefined>
}

/** One run; null when Lighthouse did not come or did not finish. */
async function runLighthouse(chromium: string, url: string, cookie: string): Promise<Marks | null> {
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
    const report: Report = JSON.parse(readFileSync(output, 'utf8'))
    const found = categories.map((category) => report.categories[category])
    const marks = found.map((category) => Math.round((category?.score ?? Number.NaN) * 100))
    const weighing = found.flatMap((category) => category?.auditRefs ?? []).filter(({ weight }) => weight > 0)
    const lost = weighing
      .flatMap(({ id }) => report.audits[id] ?? [])
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, displayValue }) => (displayValue ? `${id} ${displayValue}` : id))
    return { marks, speed: marks[0] ?? Number.NaN, lost }
  } catch {
    return null
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
