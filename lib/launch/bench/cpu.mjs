import { readdirSync, readFileSync } from 'node:fs'

const TICK_MS = 10

/** CPU milliseconds so far of a process and all its children (Linux): the web's, and the database server's with its backends. */
export function cpuOf(pids) {
  const parents = new Map()
  const spent = new Map()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      parents.set(Number(entry), Number(fields[1]))
      spent.set(Number(entry), (Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])) * TICK_MS)
    } catch {
      // it ended meanwhile; its time is in its parent's
    }
  }
  const isOurs = (pid) => pids.includes(pid) || (parents.has(pid) && parents.get(pid) > 1 && isOurs(parents.get(pid)))
  return [...spent].filter(([pid]) => isOurs(pid)).reduce((sum, [, milliseconds]) => sum + milliseconds, 0)
}
