import { type Person, type Scope, systemScope } from '@/lib/access/scope'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { receiveReply } from '@/lib/messaging/inbound/receive-reply'
import { sendTaskMail } from '@/lib/messaging/outbound/send-task-mail'
import type { ReceivedMail } from '@/lib/messaging/parsing/received-mail'
import { asItCame } from '@/lib/messaging/received-files/prepare-mail'
import { dismissTask } from '@/lib/tasks/lifecycle/dismiss-task'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import type { Task } from '@/lib/tasks/task'
import { viewTask } from '@/lib/tasks/views/view-task'
import type { Chance } from './chance'
import type { DemoCustomer } from './customers'
import { tellDelivered } from './delivered'
import type { openHours } from './open-hours'
import type { Plot } from './plots'

export type Ending = 'open' | 'written' | 'resolved' | 'dismissed' | 'waiting' | 'answered'
type Story = {
  task: Task
  plot: Plot
  customer: DemoCustomer
  ending: Ending
  staff: Person[]
  begun: Date
  now: Date
  open: ReturnType<typeof openHours>
  luck: Chance
  as: (person: Person, at: Date) => Scope
}

/** Plays one task's history: seen, written to, answered, closed, each at its own moment between its making and now. */
export async function tellTask(story: Story) {
  const { task, ending, staff, luck, as } = story
  const at = clockOf(story)
  const one = luck.pick(staff)
  if (ending === 'open' && luck.happens(0.6)) return
  await viewTask(as(one, at(0.1)), { taskId: task.id })
  if (ending === 'open') return
  if (ending === 'dismissed') return void (await dismissTask(as(one, at(0.3)), { taskId: task.id }))
  if (ending === 'resolved' && luck.happens(0.35)) return void (await resolveTask(as(one, at(0.4)), { taskId: task.id }))
  if (!(await write(story, as(one, at(0.3)), story.plot.copy, ending !== 'written'))) return
  if (ending === 'waiting' || ending === 'answered') await reply(story, at(ending === 'waiting' ? 0.9 : 0.5))
  if (ending === 'answered') await write(story, as(luck.pick(staff), at(0.7)), story.plot.copy, true)
}

/** A moment the given share of the way from the task's making to now, when the store is open. */
const clockOf =
  ({ open, begun, now }: Story) =>
  (share: number) =>
    open.between(begun, now, share)

/** False when this customer may not be written to: then the story ends there. */
async function write(story: Story, scope: Scope, text: string, thenResolve: boolean): Promise<boolean> {
  try {
    const { message } = await sendTaskMail(scope, {
      key: newId(),
      taskId: story.task.id,
      subject: story.plot.subject,
      html: `<p>${text}</p>`,
      thenResolve,
    })
    await tellDelivered(message, scope.now)
    return true
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}

async function reply({ task, customer, plot }: Story, at: Date) {
  const scope = systemScope(task.retailerId, ['group_tasks'], at)
  const values = { retailer_id: task.retailerId, task_id: task.id, customer_id: customer.id, email: customer.email }
  const mail: ReceivedMail = {
    from: customer.email,
    to: [],
    cc: [],
    replyTo: [],
    subject: `Re: ${plot.subject}`,
    messageId: `<${newId()}@customer.example>`,
    inReplyTo: null,
    references: [],
    headers: {},
    text: plot.reply,
    html: null,
    attachments: [],
  }
  await receiveReply(scope, values, asItCame(mail, ''), { kind: 'person', hardBounceOf: null, signs: [] })
}
