import { and, eq, isNotNull, not, notInArray, type SQL, sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { memberships } from '@/db/schema/tenancy'
import { authorize, requireFeature } from '@/lib/access/abilities'
import { type Colleague, findName, holdColleague } from '@/lib/access/colleagues'
import type { Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { record } from '@/lib/activity/record'
import { giveBook } from '@/lib/customers/give-book'
import { inTenant } from '@/lib/database/in-tenant'
import { oneOf } from '@/lib/database/one-of'
import { transact } from '@/lib/database/transact'
import { Conflict, Invalid, NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { notify } from '@/lib/notifications/notify'
import { parseOnce } from '@/lib/parse-once'
import { holdPerson } from '@/lib/people/change-person'
import { deactivatePerson } from '@/lib/people/deactivate-person'
import { getPerson, type PersonRow } from '@/lib/people/queries'
import { type AssignedTask, giveOn } from './give-on'
import { type Target, type WorkInput, workInput } from './input'

/**
 * How many tasks went on and how many stayed; `gone` were decided about and are closed, deleted or somebody else's by now. `book`: their
 * customers, where they were to go too.
 */
export type HandedOver = { given: number; stayed: number; gone: number; book?: { given: number; stayed: number } }
type Input = ReturnType<typeof workInput.parse>

/**
 * Ends a person's access at once (Q-A4) and gives what is open with them to whom it is to go, and what customers still answer (G-11), in one
 * commit. Forbidden where a task is to be its store's and the chain has no store tasks (G-2); Conflict, at the field, for a colleague who
 * was deactivated meanwhile.
 */
export async function deactivateWithWork(scope: Scope, params: WorkInput): Promise<HandedOver> {
  authorize(scope, 'people.manage')
  const input = parseOnce(workInput, params)

  return transact(scope, async (scope) => {
    const heirs = await holdThem(scope, input)
    await deactivatePerson(scope, input)
    return handOver(scope, input, heirs)
  })
}

/**
 * The same for what stayed with somebody who was deactivated before, and for tasks of stores that somebody works in no more. Conflict where
 * there is none of those: what they still can do is theirs to give.
 */
export async function giveWorkOn(scope: Scope, params: WorkInput): Promise<HandedOver> {
  authorize(scope, 'people.manage')
  const input = parseOnce(workInput, params)

  return transact(scope, async (scope) => {
    const heirs = await holdThem(scope, input)
    const person = await getPerson(scope, input.membershipId)
    if (!person.deactivatedAt && (await countLeft(scope, person)) === 0)
      throw new Conflict('errors.alreadyActive', { name: person.name })
    return handOver(scope, input, heirs)
  })
}

/** Everybody it is about, in one order, so that two admins who deactivate two people each in favour of the other do not wait for ever. */
async function holdThem(scope: Scope, { membershipId, how, colleagueId, rest, each }: Input) {
  const named = how === 'colleague' ? [colleagueId] : how === 'each' ? [rest, ...each.map(({ to }) => to)] : []
  const field = how === 'colleague' ? 'colleagueId' : 'rest'
  const ids = new Set(named.filter((to) => to !== 'store' && to !== 'stay'))
  if (ids.has(membershipId)) throw new Invalid('errors.heirIsThemself', {}, field)
  const heirs = new Map<string, Colleague>()
  for (const id of [...ids, membershipId].sort()) {
    if (id === membershipId) await holdPerson(scope, id)
    else heirs.set(id, await holdHeir(scope, id, field))
  }
  return heirs
}

async function holdHeir(scope: Scope, id: string, field: string): Promise<Colleague> {
  try {
    return await holdColleague(scope, id)
  } catch (error) {
    const known = error instanceof NotFound ? await findName(scope, id) : null
    if (!known?.hasLeft) throw error
    throw new Conflict('errors.heirLeft', { name: known.name }, field)
  }
}

const targetOf = ({ how, colleagueId, rest }: Input): Target => (how === 'colleague' ? colleagueId : how === 'each' ? rest : how)

async function handOver(scope: Scope, input: Input, heirs: Map<string, Colleague>): Promise<HandedOver> {
  const leaver = await getPerson(scope, input.membershipId)
  const rest = targetOf(input)
  const decided = input.how === 'each' ? input.each : []
  const targets = new Set([rest, ...decided.map(({ to }) => to)])
  if (targets.has('store')) requireFeature(scope, 'group_tasks')

  const given: AssignedTask[] = []
  const where = new Map<string, number>()
  const count = (name: string, some: number) => where.set(name, (where.get(name) ?? 0) + some)
  const open = openOf(leaver)
  let gone = 0
  for (const to of [...targets].filter((target) => target !== 'stay')) {
    const chosen = decided.filter((each) => each.to === to).map(({ taskId }) => taskId)
    const one = to === 'store' ? to : heirs.get(to)
    if (!one) throw new NotFound('errors.personNotFound')
    const some = chosen.length > 0 ? await giveOn(scope, { leaver, to: one, which: and(open, oneOf(tasks.id, chosen)) }) : []
    gone += chosen.length - some.length
    if (to === rest) some.push(...(await giveOn(scope, { leaver, to: one, which: and(open, notOf(decided)) })))
    if (one === 'store') for (const { store } of some) count(store ?? '', 1)
    else await tellHeir(scope, one, some)
    if (one !== 'store') count(one.name, some.length)
    given.push(...some)
  }
  if (leaver.deactivatedAt) await sendAnswers(scope, leaver, rest)
  if (rest === 'store' && given.length === 0) for (const { name } of leaver.stores) count(name, 0)
  const stayed = await countLeft(scope, leaver)
  if (where.size > 0) {
    const data = { membershipId: leaver.id, person: leaver.name, to: toldTargets(where), count: given.length, stayed }
    await record(scope, { type: 'audit.workGivenOn', data })
  }
  const heir = input.withBook && leaver.deactivatedAt ? heirs.get(rest) : undefined
  const book = heir && (await giveBook(scope, { from: leaver, to: heir }))
  return { given: given.length, stayed, gone, ...(book && { book }) }
}

/** "Leo Marchetti 1, Park Street 2", of several how many went to each. */
const toldTargets = (where: Map<string, number>) =>
  [...where]
    .map(([name, count]) => (where.size > 1 && count > 0 ? `${name} ${count}` : name))
    .sort()
    .join(', ')

/** What is open with them and cannot stay: all of who was deactivated, of others what is in stores they do not work in. */
const openOf = ({ deactivatedAt, role, stores }: PersonRow): SQL | undefined => {
  const isOpen = eq(tasks.state, 'open')
  if (deactivatedAt) return isOpen
  if (role === 'corporate_admin') return sql`false`
  return and(
    isOpen,
    isNotNull(tasks.storeId),
    not(
      oneOf(
        tasks.storeId,
        stores.map(({ id }) => id),
      ),
    ),
  )
}
const notOf = (decided: Input['each']): SQL | undefined =>
  decided.length > 0
    ? notInArray(
        tasks.id,
        decided.map(({ taskId }) => taskId),
      )
    : undefined

/** One notification for all of it, about what presses most (V-7). */
async function tellHeir(scope: Scope, heir: Colleague, input: AssignedTask[]) {
  const late = (task: AssignedTask) => task.dueBy?.getTime() ?? Number.POSITIVE_INFINITY
  const waits = (task: AssignedTask) => (task.replyWaitingSince ? 0 : 1)
  const [first] = input.toSorted((one, other) => waits(one) - waits(other) || late(one) - late(other))
  if (!first) return
  const others = input.length - 1
  await notify(scope, { kind: 'assigned', taskId: first.id, cause: newId(), to: [heir.id], text: first.title, others })
}

/** Answers to what is closed go where the rest went; those that went to the leaver from somebody who left before go on with them. */
async function sendAnswers(scope: Scope, leaver: PersonRow, rest: Target) {
  const set = { answersToId: rest === 'store' || rest === 'stay' ? null : rest, answersToStore: rest === 'store' }
  const ofChain = inTenant(scope, memberships)
  await scope.db
    .update(memberships)
    .set(set)
    .where(and(ofChain, eq(memberships.id, leaver.id)))
  if (rest !== 'stay')
    await scope.db
      .update(memberships)
      .set(set)
      .where(and(ofChain, eq(memberships.answersToId, leaver.id)))
}

const countLeft = (scope: Scope, leaver: PersonRow) =>
  scope.db.$count(tasks, and(visible(scope, tasks), eq(tasks.assigneeId, leaver.id), openOf(leaver)))
