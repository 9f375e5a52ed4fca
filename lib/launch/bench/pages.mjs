import { cpuOf } from './cpu.mjs'
import { load } from './load.mjs'

const WARM = Number(process.env.BENCH_WARM ?? 1000)
const ROUNDS = 3
const REQUESTS = 300
const GOALS = { list: 2.5, 'list filtered, by due': 2.5, details: 2.5, 'filter change (rows only)': 1.2 }

export function targets(port, plainPort, world) {
  const headers = { cookie: world.cookie }
  const at = (path) => ({ port, path, headers })
  return {
    'empty page (a)': { port, path: '/blank' },
    list: at(`/tasks?store=${world.store}`),
    'list filtered, by due': at(`/tasks?store=${world.store}&type=email&sort=due`),
    'words filter': at(`/tasks?store=${world.store}&q=overdue%20given`),
    'a saved view': at(`/tasks?store=${world.store}&type=email,call&priority=normal&made=store&sort=newest`),
    'every store': { port, path: '/tasks?store=all', headers: { cookie: world.adminCookie } },
    'personal, every store': { port, path: '/tasks?store=all&kind=personal', headers: { cookie: world.adminCookie } },
    'both kinds of one store': at(`/tasks?store=${world.store}&kind=any`),
    details: at(`/tasks/${world.task}?tab=log`),
    'details, 1,000 entries': at(`/tasks/${world.longTask}?tab=log`),
    'filter change (rows only)': at(`/api/tasks/rows?store=${world.store}&type=email`),
    ...(plainPort ? { 'node:http, same SQL (b)': { port: plainPort, path: '/' } } : {}),
  }
}

/** CPU of web and database together per request, each as a multiple of the empty page of the same run; interleaved rounds, medians. */
export async function measurePages(label, all, pids) {
  for (const [name, target] of Object.entries(all)) {
    process.stdout.write(`  warming ${name}\r`)
    await load(target, WARM)
  }
  const spent = Object.fromEntries(Object.keys(all).map((name) => [name, []]))
  const bytes = {}
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, target] of Object.entries(all)) {
      const before = cpuOf(pids)
      bytes[name] = await load(target, REQUESTS)
      spent[name].push((cpuOf(pids) - before) / REQUESTS)
    }
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
  const empty = median(spent['empty page (a)'])
  console.log(`\n${label}`)
  console.log(`  ${'page'.padEnd(28)} CPU ms  × (a)   goal     bytes`)
  for (const name of Object.keys(all)) {
    const ms = median(spent[name])
    const ratio = ms / empty
    const goal = GOALS[name]
    const verdict = goal ? `≤ ${goal} ${ratio <= goal ? 'met' : 'MISSED'}` : ''
    console.log(
      `  ${name.padEnd(28)} ${ms.toFixed(1).padStart(6)}  ${ratio.toFixed(2).padStart(5)}   ${verdict.padEnd(12)} ${bytes[name]}`,
    )
  }
  return Object.fromEntries(Object.keys(all).map((name) => [name, median(spent[name]) / empty]))
}
