import { ensureInstalled } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { fail, stopWhenTold } from './stopping.mjs'
import { verify } from './verify-steps.mjs'

requireNode()
stopWhenTold()
try {
  await ensureInstalled()
  const { passed, failed } = await verify()
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
} catch (error) {
  await fail(error)
}
