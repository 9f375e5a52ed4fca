import { benchOptions } from './bench/options.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { fail, stop, stopWhenTold } from './stopping.mjs'

// Figures at scale, with intervals. `npm run bench`, and `-- --against COMMIT` beside another commit; options.mjs has the rest.
requireNode()
stopWhenTold()

try {
  const options = benchOptions(process.argv.slice(2))
  await ensureInstalled()
  await ensureBuilt()
  const { bench } = await import('./bench/bench.mjs')
  await bench(options)
  await stop(0)
} catch (error) {
  await fail(error)
}
