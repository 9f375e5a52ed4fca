import { afterAll, describe, expect, it } from 'vitest'
import { readCustomerCard } from '@/lib/customers/customer-card'
import { customerFilter } from '@/lib/customers/customer-filter'
import { listCustomers } from '@/lib/customers/list-customers'
import { read } from '@/lib/database/transact'
import { getTranslator } from '@/lib/i18n/translator'
import { newId } from '@/lib/ids'
import { readLastContact } from '@/lib/messaging/conversation/last-contact'
import { sendTaskMail } from '@/lib/messaging/outbound/send-task-mail'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { idOf } from '@/lib/testing/own-task'
import { listFilter } from './queue/list-filter'
import { csvHeaderRow, csvRow } from './queue/queue-csv'
import { rowTuple } from './queue/row-tuple'
import { listQueue } from './queue/task-queue'

const fixture = await createFixture()
afterAll(() => fixture.close())

describe('who is no longer active', () => {
  it('is marked where lists say whose a customer is, and who wrote to them', async () => {
    const { larch, owner } = fixture
    const { ana, leo, stores, customer } = larch
    const task = await storeTask(larch)
    const message = { key: newId(), taskId: task.id, subject: 'The carafe', html: '<p>It is in.</p>', thenResolve: false }
    await sendTaskMail(ana, message)
    const t = getTranslator('en')
    const readPage = async () => {
      const filter = listFilter.parse({ kind: 'group', store: stores[0]?.id ?? '' })
      const [row] = (await read(leo, (scope) => listQueue(scope, filter))).rows
      if (!row) throw new Error('no row')
      const reader = { locale: 'en' as const, t, now: leo.now, zone: 'UTC', today: '2020-01-01', chainZone: 'UTC' }
      const tuple = rowTuple(row, { ...reader, edits: () => false, showsStore: false, showsWho: null })
      const cells = Object.fromEntries(csvRow(row, t, 'UTC').map((cell, at) => [csvHeaderRow(t)[at], cell]))
      const [listed] = (await read(leo, (scope) => listCustomers(scope, customerFilter.parse({ q: 'marguerite' })))).rows
      const last = await read(leo, (scope) => readLastContact(scope, customer.id))
      const card = await read(leo, (scope) => readCustomerCard(scope, customer.id))
      const left = [listed?.owner_left, listed?.contacted_left, last?.hasLeft, card.people[0]?.hasLeft]
      return { whose: tuple[3], said: tuple[10], cells: Object.values(cells), left }
    }
    expect(await readPage()).toMatchObject({
      whose: 'Ana’s',
      said: expect.stringMatching(/by Ana$/),
      left: [false, false, false, false],
    })
    await owner.query('update memberships set deactivated_at = now() where id = $1', [idOf(ana)])
    expect(await readPage()).toMatchObject({
      whose: 'Ana’s (no longer active)',
      said: expect.stringMatching(/by Ana \(no longer active\)$/),
      cells: expect.arrayContaining(['Ana Whitlock (no longer active)']),
      left: [true, true, true, true],
    })
  })
})
