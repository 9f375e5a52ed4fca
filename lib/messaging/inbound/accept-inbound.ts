import { pool } from '@/lib/database/pool'
import { storableValue } from '@/lib/html/storable-value'
import { newId } from '@/lib/ids'
import { enqueueOn } from '@/lib/jobs/enqueue'
import { mailProvider } from '@/lib/messaging/provider/provider'

/** Stores a provider's event once and leaves the rest to the worker; false when it is no event. Never more than one insert before the answer. */
export async function acceptInbound(body: string, eventId: string): Promise<boolean> {
  const payload = safeJson(body)
  const event = (await mailProvider()).readEvent(payload)
  if (!event) return false
  const client = await (await pool()).connect()
  try {
    await client.query('begin')
    const stored = await client.query<{ id: string }>({
      name: 'store-inbound',
      text: 'insert into inbound_events (id, provider_event_id, type, payload) values ($1, $2, $3, $4) on conflict do nothing returning id',
      values: [newId(), eventId, event.type, JSON.stringify(payload)],
    })
    const [fresh] = stored.rows
    if (fresh) await enqueueOn(client, 'messaging.settleInbound', { eventId: fresh.id }, { key: fresh.id })
    await client.query('commit')
    return true
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** What no database takes is mended; what is no JSON, or nested beyond sense, is no event. */
function safeJson(body: string): unknown {
  try {
    return storableValue(JSON.parse(body))
  } catch {
    return null
  }
}
