import type { z } from 'zod'
import { authorize } from '@/lib/access/abilities'
import { once } from '@/lib/access/once'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { transact } from '@/lib/database/transact'
import { parseOnce } from '@/lib/parse-once'
import { keepTouchpoint } from './keep-touchpoint'
import { addTouchpointInput } from './record-input'
import { recordColumns, requireRecord } from './record-ref'

/** Notes a contact on a record one sees, apart from any task; once for a key (Q-C7). */
export async function addTouchpoint(scope: Scope, input: z.input<typeof addTouchpointInput>): Promise<{ id: string }> {
  authorize(scope, 'customer.see')
  const { record: of, key, touchpoint } = parseOnce(addTouchpointInput, input)

  return transact(scope, async (scope) => {
    await requireRecord(scope, of)
    return once(scope, { key, what: 'touchpoint', sent: { of, touchpoint } }, async () => {
      const columns = recordColumns(of)
      const { id: touchpointId } = await keepTouchpoint(scope, columns, touchpoint)
      await record(scope, { type: 'record.touched', ...columns, data: { touchpointId, channel: touchpoint.channel } })
      return { id: touchpointId }
    })
  })
}
