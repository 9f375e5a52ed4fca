// Every npm script begins here. This file and those in bootstrap/ import nothing but Node's own modules: on a fresh machine nothing else
// is there yet. A Node that is too old hears so before anything newer than it is imported.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Storehand needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`)
  process.exit(1)
}
const { runCommand } = await import('./bootstrap/command.mjs')
const [command = '', ...args] = process.argv.slice(2)
await runCommand(command, args)
