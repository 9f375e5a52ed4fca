import { describe, expect, it } from 'vitest'
import { browserTestsOf, databaseTestsStarting } from './changed'

const specs = {
  'customers.spec.ts': "import { signIn } from './sign-in'",
  'list.spec.ts': "import { makeTask } from './own-task'",
  'row-menu.spec.ts': '',
  'store.spec.ts': '',
}

describe('the browser tests a change touches', () => {
  it('are those with a word of its path in their name, and the same few always', () => {
    expect(browserTestsOf(['components/tasks/list/row.tsx'], specs)).toEqual([
      'list.spec.ts',
      'row-menu.spec.ts',
      'store.spec.ts',
    ])
    expect(browserTestsOf(['lib/customers/edit-customer.ts'], specs)).toEqual(['customers.spec.ts', 'store.spec.ts'])
    expect(browserTestsOf(['app/styles/tokens.css'], specs)).toEqual(['store.spec.ts'])
  })

  it('are those that were changed, or import what was changed beside them', () => {
    expect(browserTestsOf(['e2e/row-menu.spec.ts'], specs)).toEqual(['row-menu.spec.ts'])
    expect(browserTestsOf(['e2e/own-task.ts'], specs)).toEqual(['list.spec.ts'])
  })

  it('are none where no browser meets it', () => {
    const unseen = ['README.md', 'lib/customers/books.db.test.ts', 'lib/testing/fixture.ts', 'lib/scripts/test/customers.ts']
    expect(browserTestsOf(unseen, specs)).toEqual([])
  })
})

it('the database tests a change touches are also those that start what was changed', () => {
  const tests = ['lib/scripts/start/starting.db.test.ts', 'lib/tasks/bulk/bulk.db.test.ts', 'lib/worker/crash.db.test.ts']
  expect(databaseTestsStarting(['lib/worker/heartbeat.ts'], tests)).toEqual(['lib/worker/crash.db.test.ts'])
  expect(databaseTestsStarting(['lib/scripts/bootstrap/run.mjs'], tests)).toEqual(['lib/scripts/start/starting.db.test.ts'])
  expect(databaseTestsStarting(['lib/tasks/task.ts'], tests)).toEqual([])
})
