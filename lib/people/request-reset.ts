import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { throttle } from '@/lib/auth/throttle'
import { pool } from '@/lib/database/pool'
import { enqueueOn } from '@/lib/jobs/enqueue'
import { parseOnce } from '@/lib/parse-once'
import { resetInput } from './input'

/**
 * Asks for a link to set a new password. Whether the address is somebody's is looked up by the worker: the answer and its time are the same
 * either way (Q-A2). LimitReached after five in an hour.
 */
export async function requestReset(input: z.input<typeof resetInput>) {
  const { email } = parseOnce(resetInput, input)
  await throttle(`reset:${createHash('sha256').update(email).digest('base64url').slice(0, 22)}`, { max: 5, seconds: 3600 })
  await enqueueOn(await pool(), 'people.sendReset', { email })
}
