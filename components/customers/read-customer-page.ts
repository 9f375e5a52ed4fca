import type { Locale } from '@/db/vocabulary'
import { type Person, readerZone, type Scope } from '@/lib/access/scope'
import type { CustomerFilter } from '@/lib/customers/customer-filter'
import { type CustomerRow, listCustomers } from '@/lib/customers/list-customers'
import { read } from '@/lib/database/transact'
import type { Translate } from '@/lib/i18n/translator'
import { namedDoer } from '@/lib/tasks/named-doer'
import { describeContact, pastDay } from './describe-contact'

/** A row of the customers' list as the browser gets it: display strings only. */
export type CustomerTuple = [
  id: string,
  name: string,
  whose: string,
  star: 0 | 1 | 2,
  contact: string,
  store: string,
  ordered: string,
]
export type CustomerPage = { rows: CustomerTuple[]; next: string; shown: string }

/** One page of the list, made by this one function for the page and for its read route. */
export async function readCustomerPage(
  scope: Scope,
  person: Person,
  filter: CustomerFilter,
  t: Translate,
): Promise<CustomerPage> {
  const { rows, next } = await read(scope, (scope) => listCustomers(scope, filter))
  const reader = { now: scope.now, zone: readerZone(scope), locale: person.locale }
  return { rows: rows.map((row) => tuple(row, t, reader)), next, shown: t('records.list.shown', { count: rows.length }) }
}

type Reader = { now: Date; zone: string; locale: Locale }

function tuple(row: CustomerRow, t: Translate, reader: Reader): CustomerTuple {
  const isMine = row.is_mine === true
  return [
    row.id,
    row.name,
    isMine
      ? t(`tasks.whose.${row.owner_kind ?? 'secondary'}`)
      : row.owner
        ? namedDoer(t, { name: t('tasks.whose.other', { name: row.owner.split(' ')[0] ?? '' }), hasLeft: row.owner_left })
        : t('tasks.whose.nobody'),
    isMine ? (row.owner_kind === 'primary' ? 1 : 2) : 0,
    describeContact(
      row.contacted_at ? { at: row.contacted_at, by: row.contacted_by, hasLeft: row.contacted_left } : null,
      t,
      reader,
    ),
    [row.store, row.city].find(Boolean) ?? '',
    row.ordered_at ? t('records.list.ordered', { day: pastDay(row.ordered_at, reader) }) : t('records.list.noOrder'),
  ]
}
