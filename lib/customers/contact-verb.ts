import type { z } from 'zod'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import { parseOnce } from '@/lib/parse-once'
import { holdCustomer } from './contacts'

/**
 * A verb on a customer's addresses or numbers: may one see them, is the input right, then the change in one transaction, the customer
 * held. Throws what `change` throws, and NotFound for a customer one may not see.
 */
export const contactVerb =
  <Schema extends z.ZodType<{ customerId: string }>, Changed>(
    schema: Schema,
    change: (scope: Scope, input: z.output<Schema>) => Promise<Changed>,
  ) =>
  async (scope: Scope, input: z.input<Schema>): Promise<Changed> => {
    authorize(scope, 'customer.see')
    const parsed = parseOnce(schema, input)
    return transact(scope, async (scope) => {
      await holdCustomer(scope, parsed.customerId)
      return change(scope, parsed)
    })
  }
