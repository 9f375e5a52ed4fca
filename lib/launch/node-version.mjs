/** Ends with a sentence on a Node that is too old, before anything newer than it is imported. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Storehand needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`)
  process.exit(1)
}
