import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Target } from './load'
import type { World } from './seed'

/** The action that made a store's task when it was one of Next's, by its names. */
const names = ['createGroupTaskAction', 'createForStores']

/** An admin makes a task for a customer in a store, each time for another customer and store: what the browser sends when the form is saved. */
export function createTarget(root: string, port: number, { customers, stores, adminCookie }: World): Target {
  const origin = `http://localhost:${port}`
  // The first store’s list is measured too and stays as long as it is.
  const others = stores.slice(1)
  const typed = (turn: number) => ({
    title: 'Ask how the shelves do',
    description: 'They were delivered last week.',
    customerId: customers[turn % customers.length],
    storeIds: [others[turn % others.length]],
    dueOn: '2030-01-15',
    key: randomUUID(),
  })
  const headers = { cookie: adminCookie, host: `localhost:${port}`, origin }
  const expected = '"ok":true'
  if (existsSync(join(root, 'lib/web/actions')))
    return {
      port,
      path: '/api/actions/createGroupTaskAction',
      headers: { ...headers, 'content-type': 'application/json' },
      body: (turn) => JSON.stringify(typed(turn)),
      expected,
    }
  const asNextDoes = { 'next-action': actionId(root), accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' }
  return {
    port,
    path: '/tasks/new',
    headers: { ...headers, ...asNextDoes },
    body: (turn) => JSON.stringify([typed(turn)]),
    expected,
  }
}

/** What this build calls the action. Throws when it has none of the names. */
function actionId(root: string): string {
  const manifest: { node: Record<string, { exportedName: string }> } = JSON.parse(
    readFileSync(join(root, '.next/server/server-reference-manifest.json'), 'utf8'),
  )
  const found = Object.entries(manifest.node).find(([, { exportedName }]) => names.includes(exportedName))
  if (!found) throw new Error(`the build in ${root} has no action that makes a store’s task`)
  return found[0]
}
