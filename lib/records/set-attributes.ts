import type { z } from 'zod'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import { parseOnce } from '@/lib/parse-once'
import { setAttributesInput } from './record-input'
import { requireRecord } from './record-ref'
import { recordValues } from './record-values'
import { setValues } from './set-values'

/** Gives a record one sees other values of its attributes; its timeline keeps the old ones. Invalid and Conflict at the field: see setValues. */
export async function setAttributes(scope: Scope, input: z.input<typeof setAttributesInput>): Promise<void> {
  authorize(scope, 'customer.see')
  const { record: of, values } = parseOnce(setAttributesInput, input)

  await transact(scope, async (scope) => {
    await requireRecord(scope, of)
    const changes = await setValues(scope, of, values)
    if (Object.keys(changes).length > 0) await recordValues(scope, of, changes)
  })
}
