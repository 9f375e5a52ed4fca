import type { Scope } from '@/lib/access/scope'
import { dayIn, timeIn } from '@/lib/i18n/time'
import { idOf } from '@/lib/ids'
import { noTypeWord, numberCell, priorityWord, stepWord, typeWord } from '@/lib/imports/cells/cell-values'
import { isSerialDay, whenCell } from '@/lib/imports/cells/day-cells'
import { clockCell } from '@/lib/imports/cells/hour-cells'
import { doneWord } from '@/lib/imports/cells/state-words'
import { bringInTasks, broughtInput, tasksThere } from '@/lib/tasks/definition/bring-in-tasks'
import { because, compared, type Judged, type Kind, type ReadOptions, type RowCells, type Taken, wrong } from './kind'
import { customersBy } from './known-customers'
import { peopleBy, storesBy } from './known-places'
import { refusalsOf } from './refusals'

type Value = ReturnType<typeof broughtInput.parse>
const broughtTexts = broughtInput.pick({ title: true, description: true })
type World = {
  stores: Awaited<ReturnType<typeof storesBy>>
  people: Awaited<ReturnType<typeof peopleBy>>
  customers: Awaited<ReturnType<typeof customersBy>>
  scope: Scope
}

/** Work from another system: a store's tasks and people's own. */
export const taskRows: Kind<Value> = {
  subject: 'tasks',
  fields: {
    reference: ['ref', 'id', 'external id', 'key', 'ticket'],
    store: ['store', 'store no', 'store id', 'shop'],
    assignee: ['assignee', 'assigned to', 'owner', 'associate', 'assignee email'],
    title: ['subject', 'task', 'summary', 'name'],
    description: ['text', 'details', 'notes', 'body'],
    type: ['kind', 'category'],
    priority: ['urgency'],
    dueOn: ['due', 'due date', 'deadline', 'date'],
    dueTime: ['time', 'due at'],
    customer: ['customer id', 'customer no', 'customer'],
    email: ['customer mail', 'e-mail', 'email'],
    status: ['state', 'stage', 'task status'],
  },
  dayFields: ['dueOn'],
  needs: [['title'], ['description'], ['store', 'assignee']],
  rowsAtOnce: 500,
  judge,
  take: (scope: Scope, rows: Taken<Value>[]) =>
    bringInTasks(
      scope,
      rows.map(({ value }) => value),
    ),
}

async function judge(scope: Scope, rows: RowCells[], options: ReadOptions): Promise<Judged<Value>[]> {
  const all = (field: string) => rows.map(({ cell }) => cell(field))
  const world: World = {
    stores: await storesBy(scope, all('store')),
    people: await peopleBy(
      scope,
      all('assignee').map((email) => email.toLowerCase()),
    ),
    customers: await customersBy(scope, {
      numbers: all('customer').map(numberCell),
      emails: all('email').map((email) => email.toLowerCase()),
    }),
    scope,
  }
  const judged = rows.map((row) => judgeTask(row, world, options))
  const there = await tasksThere(
    scope,
    judged.flatMap(({ value }) => value?.id ?? []),
  )
  return judged.map((one) =>
    one.value && there.has(one.value.id) ? { ...one, verdict: 'same', reason: because('madeAlready') } : one,
  )
}

type Part<Found> = Found | { problem: string }
const isProblem = (part: object): part is { problem: string } => 'problem' in part

function judgeTask(row: RowCells, world: World, options: ReadOptions): Judged<Value> {
  const { cell } = row
  const target = targetOf(row, world)
  const due = dueOf(row, options, isProblem(target) ? world.scope.timeZone : target.timeZone)
  const customer = customerOf(row, world)
  const [foreignType, step] = [noTypeWord(cell('type')), stepWord(cell('priority'))]
  const [type, priority] = [
    typeWord(foreignType ? 'email' : cell('type') || 'email'),
    step ?? priorityWord(cell('priority') || 'normal'),
  ]
  const problems = [target, due, customer].flatMap((part) => (isProblem(part) ? part.problem : []))
  if (doneWord(cell('status'))) problems.push(because('doneAlready', cell('status')))
  if (!type) problems.push(because('type', cell('type')))
  if (!priority) problems.push(because('priority', cell('priority')))
  const texts = broughtTexts.safeParse({ title: cell('title'), description: cell('description') })
  if (!texts.success) problems.push(...refusalsOf(taskRows, texts.error))
  if (problems.length > 0 || isProblem(target) || isProblem(due) || isProblem(customer)) return wrong(...problems)
  const said = { ...target, ...due, ...customer, title: cell('title'), description: cell('description'), type, priority }
  const key = cell('reference') ? `reference ${cell('reference')}` : JSON.stringify(Object.values(said))
  const parsed = broughtInput.safeParse({ ...said, id: idOf(`imported task ${key}`, world.scope.retailerId) })
  if (!parsed.success) return wrong(...refusalsOf(taskRows, parsed.error))
  const remarks = [
    ...(foreignType ? [because('typeTaken', cell('type'))] : []),
    ...(step ? [because('priorityTaken', cell('priority'), step)] : []),
  ]
  return compared(parsed.data.id, parsed.data, null, remarks.join('\n') || null)
}

function targetOf(
  { cell }: RowCells,
  { stores, people, scope }: World,
): Part<Pick<Value, 'storeId' | 'assigneeId' | 'timeZone'>> {
  const [number, email] = [cell('store'), cell('assignee').toLowerCase()]
  if (number && email) return { problem: because('twoPlaces') }
  if (email) {
    const person = people.get(email)
    if (!person || person.deactivatedAt || person.role === 'account_manager') return { problem: because('person', email) }
    return { storeId: person.homeStoreId, assigneeId: person.id, timeZone: person.timeZone ?? scope.timeZone }
  }
  if (!number) return { problem: because('noPlace') }
  const store = stores.get(number)
  if (!store) return { problem: because('store', number) }
  if (!scope.features.includes('group_tasks')) return { problem: because('off') }
  return { storeId: store.id, assigneeId: null, timeZone: store.timeZone }
}

/** A moment with its zone is told on the clock of the place. */
function dueOf({ cell }: RowCells, { days }: ReadOptions, zone: string): Part<Pick<Value, 'dueOn' | 'dueTime'>> {
  if (cell('dueOn') === '') return cell('dueTime') ? { problem: 'errors.timeWithoutDay' } : { dueOn: '', dueTime: '' }
  const when = whenCell(cell('dueOn'), days)
  if (!when) return { problem: because(isSerialDay(cell('dueOn')) ? 'serialDay' : 'day', cell('dueOn')) }
  const time = clockCell(cell('dueTime'))
  if (cell('dueTime') && time === null) return { problem: because('time', cell('dueTime')) }
  const there = when.at ? { day: dayIn(zone, when.at), time: timeIn(zone, when.at) } : when
  return { dueOn: there.day, dueTime: time ?? there.time }
}

function customerOf({ cell }: RowCells, { customers }: World): Part<Pick<Value, 'customerId'>> {
  const [number, email] = [numberCell(cell('customer')), cell('email').toLowerCase()]
  if (!number && !email) return { customerId: null }
  const found = customers.byNumber.get(number) ?? customers.byEmail.get(email)
  return found ? { customerId: found.id } : { problem: because('taskCustomer', number || email) }
}
