import { benchOptions } from './bench-options.mjs'
import { importScript } from './bundle-scripts.mjs'
import { checkSettings } from './check-settings.mjs'
import { dataFolder, loadSettings } from './folders.mjs'
import { holdFolder } from './hold-folder.mjs'
import { installPackages } from './install.mjs'
import { portFromSettings, waitForPort } from './port.mjs'
import { failWith, shutDownOnSignals } from './shutdown.mjs'

/** @typedef {{ script: import('./bundle-scripts.mjs').Script, check?: (args: string[]) => unknown }} Command */

/**
 * What is judged of each command before packages are there, and the script that goes on with it then.
 * @type {Record<string, Command>}
 */
const commands = {
  start: { script: 'start', check: checkStart },
  dev: { script: 'start', check: checkStart },
  web: { script: 'process', check: checkWeb },
  worker: { script: 'process', check: loadAndCheckSettings },
  prepare: { script: 'process', check: loadAndCheckSettings },
  'first-admin': { script: 'process', check: loadAndCheckSettings },
  test: { script: 'test' },
  verify: { script: 'verify' },
  bench: { script: 'bench', check: benchOptions },
  screens: { script: 'screens' },
  soak: { script: 'soak' },
  build: { script: 'build' },
  'make-icons': { script: 'make-icons' },
  'make-tokens': { script: 'make-tokens' },
  'make-type': { script: 'make-type' },
  'make-worker-words': { script: 'make-worker-words' },
}

/**
 * Runs a command of package.json from a checkout in any state: judges what can be judged, installs, and goes on in TypeScript, all in this
 * process. What keeps it from running is told in one sentence, with exit code 1.
 * @param {string} name
 * @param {string[]} args
 */
export async function runCommand(name, args) {
  const command = commands[name]
  if (!command) {
    console.error(`Usage: node lib/scripts/main.mjs ${Object.keys(commands).join('|')}`)
    process.exit(1)
  }
  shutDownOnSignals()
  try {
    // What is wrong is told before the long steps, not after them.
    await command.check?.(args)
    await installPackages()
    const { main } = await importScript(command.script)
    await main(name, args)
  } catch (error) {
    if (name === 'test') process.once('exit', () => console.log('0 passed, 1 failed'))
    await failWith(error)
  }
}

function loadAndCheckSettings() {
  loadSettings()
  checkSettings()
}

async function checkStart() {
  loadAndCheckSettings()
  await holdFolder(dataFolder())
  await checkPort()
}

async function checkWeb() {
  loadAndCheckSettings()
  await checkPort()
}

/** Without PORT a free one is looked for when it is needed. */
async function checkPort() {
  const port = portFromSettings()
  if (port !== null) await waitForPort(port)
}
