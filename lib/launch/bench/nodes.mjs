import { run } from '../run.mjs'

/** The Node versions whose pages are measured, as paths of their binaries: the one that runs this, and 24 by npx when it is another. */
export async function nodes(onlyThis) {
  if (onlyThis || process.versions.node.startsWith('24.')) return [process.execPath]
  const { code, output } = await run('npx', ['-y', 'node@24', '-p', 'process.execPath'])
  return code === 0 ? [process.execPath, output.trim().split('\n').at(-1)] : [process.execPath]
}

/** What a Node says of its version. */
export const versionOf = async (node) => (await run(node, ['--version'])).output.trim().slice(1)
