import { importCustomers } from './imports.mjs'
import { interleave } from './interleave.mjs'
import { compared, measurePages, printPagesBeside, targets } from './pages.mjs'
import { measureReplies } from './replies.mjs'
import { IMPORTED, REPLIES, TASKS } from './scale.mjs'
import { printTable, progress, sureness, toldMedian, toldRatio } from './table.mjs'

/** Measures two sides beside each other. A is this checkout, B the other commit; each has its own build, database, web process and worker, and today's seed and client. */
export async function beside(sides, mail, { rounds, only }) {
  console.log(
    `\nA: ${sides[0].name}    B: ${sides[1].name}    Node ${process.versions.node}, ${TASKS.toLocaleString('en')} tasks`,
  )
  const webs = []
  for (const side of sides) webs.push(await side.startWeb())
  if (only.includes('pages')) {
    const each = sides.map(({ worlds }, at) => ({
      targets: compared(targets(webs[at].port, 0, worlds[TASKS])),
      pids: webs[at].pids,
    }))
    printPagesBeside('Pages', await measurePages(each, rounds), rounds)
  }
  const workers = []
  for (const side of sides) workers.push(await side.startWorker())
  if (only.includes('replies')) {
    const rate = (side) =>
      measureReplies(side.owner, side.worlds[TASKS], {
        ...mail,
        port: webs[sides.indexOf(side)].port,
        count: REPLIES,
        parallel: 4,
      })
    for (const side of sides) await rate(side)
    printBeside(
      `Replies, signed webhook to reopened task, ${REPLIES} a round by 4 callers`,
      'a second',
      await interleave(sides, rounds, rate),
      rounds,
    )
  }
  if (only.includes('imports')) await importsBeside(sides, rounds)
  for (const each of [...workers, ...webs]) await each.stop()
}

/** Each round takes its half minute a side. */
async function importsBeside(sides, rounds) {
  const seconds = await interleave(sides, rounds, (side, round) => {
    progress(`import ${round + 1} of ${rounds}: ${side.name}`)
    return importCustomers(side, { rows: IMPORTED, mark: `N${round}x` })
  })
  printBeside(`${IMPORTED.toLocaleString('en')} customers imported, dry run and run`, 'seconds', seconds, rounds)
}

function printBeside(what, unit, [a, b], rounds) {
  printTable(`${what}: ${sureness(rounds)}`, [
    ['', `A ${unit}`, `B ${unit}`, 'A/B'],
    ['', toldMedian(a), toldMedian(b), toldRatio(a, b)],
  ])
}
