import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { fail, stop, stopWhenTold } from './stopping.mjs'

// Answers arrive while web, worker and database are killed -9 at random (Q-K1). `npm run soak -- 30` runs thirty minutes; ten without a number.
requireNode()
stopWhenTold()

try {
  await ensureInstalled()
  await ensureBuilt()
  const { soak } = await import('./soak/soak.mjs')
  await stop((await soak(Number(process.argv[2]) || 10)) ? 0 : 1)
} catch (error) {
  await fail(error)
}
