import { pool } from '@/lib/database/pool'
import { enqueueOn } from '@/lib/jobs/enqueue'
import { noteDelivery } from '@/lib/messaging/outbound/note-delivery'
import type { ReceivedMail } from '@/lib/messaging/parsing/received-mail'
import type { DeliveryReport, MailReceived } from '@/lib/messaging/provider/mail-provider'
import { mailProvider } from '@/lib/messaging/provider/provider'
import { retrySeconds } from '@/lib/messaging/provider/retry-seconds'
import { asItCame, type PreparedMail, prepareMail } from '@/lib/messaging/received-files/prepare-mail'
import { routeMail } from './route-mail'

type Event = {
  id: string
  payload: unknown
  settled_at: Date | null
  received_at: Date
  tries: number
}

const giveUpAfterHours = 48
const lookedForMinutes = 15

/** The worker's part of an inbound event: fetches the mail it announces, or notes the delivery it reports. Run twice, it does nothing twice (Q-W5). */
export async function settleInbound(eventId: string) {
  const open = await pool()
  const found = await open.query<Event>({
    name: 'inbound',
    text: 'select id, payload, settled_at, received_at, tries from inbound_events where id = $1',
    values: [eventId],
  })
  const event = found.rows[0]
  if (!event || event.settled_at) return
  const told = (await mailProvider()).readEvent(event.payload)?.told
  const outcome = !told ? 'kept' : told.kind === 'received' ? await receive(event, told) : await note(event, told)
  if (outcome === 'later') return retry(event)
  await open.query({
    name: 'settled',
    text: 'update inbound_events set settled_at = now(), outcome = $2 where id = $1',
    values: [eventId, outcome],
  })
}

async function receive(event: Event, { providerId, to }: MailReceived): Promise<string> {
  const received = await (await mailProvider()).fetchReceived(providerId)
  if (!received) return isTooOld(event) ? 'never fetched' : 'later'
  const mail = await prepared(event, received, providerId)
  if (!mail) return 'later'
  // A mail without an id of its own is told by the provider's, or a crash in between would take it twice.
  return routeMail({ ...mail, messageId: mail.messageId ?? `<${providerId}@unknown>` }, to)
}

/** A wrapping that cannot be fetched is waited for a while; then the mail is placed without its words, and the file is still asked for. */
async function prepared(event: Event, mail: ReceivedMail, emailId: string): Promise<PreparedMail | null> {
  try {
    return await prepareMail(mail, emailId)
  } catch {
    return ageOf(event) < lookedForMinutes * 60_000 ? null : asItCame(mail, emailId)
  }
}

/** A report may come before the answer to the send it is about is kept: an unknown mail is looked for a while (Q-W9). */
async function note(event: Event, report: DeliveryReport): Promise<string> {
  const outcome = await noteDelivery(report)
  return outcome === 'unknown mail' && ageOf(event) < lookedForMinutes * 60_000 ? 'later' : outcome
}

const ageOf = (event: Event) => Date.now() - event.received_at.getTime()
const isTooOld = (event: Event) => ageOf(event) > giveUpAfterHours * 3_600_000

/** The provider's failing is ours to wait for (Q-W7, Q-K2). */
async function retry(event: Event) {
  const open = await pool()
  await open.query('update inbound_events set tries = tries + 1 where id = $1', [event.id])
  await enqueueOn(
    open,
    'messaging.settleInbound',
    { eventId: event.id },
    { key: `${event.id}:again`, runAt: new Date(Date.now() + retrySeconds(event.tries) * 1000) },
  )
}
