import { z } from 'zod'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { pool } from '@/lib/database/pool'
import { NotFound } from '@/lib/errors'
import { hasRealProvider } from '@/lib/messaging/provider/provider'
import { parseOnce } from '@/lib/parse-once'

export const turnInput = z.object({
  hours: z
    .number()
    .int()
    .min(1)
    .max(24 * 31),
})

/** Turns the product's clock forward, for everybody of the deployment (H-6). Sessions, webhooks and leases keep real time. */
export async function turnClock(scope: Scope, input: z.input<typeof turnInput>) {
  if (hasRealProvider()) throw new NotFound()
  authorize(scope, 'simulator.use')
  const { hours } = parseOnce(turnInput, input)
  await (await pool()).query(
    `insert into deployment_settings as d (key, value) values ('clock.offset', make_interval(hours => $1)::text)
     on conflict (key) do update set value = (d.value::interval + make_interval(hours => $1))::text`,
    [hours],
  )
}
