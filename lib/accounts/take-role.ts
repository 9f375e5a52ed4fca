import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { accountAssignments } from '@/db/schema/accounts'
import { authorize } from '@/lib/access/abilities'
import { localeOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { parseOnce } from '@/lib/parse-once'
import { nameIn } from '@/lib/settings/lists/name-in'
import { takeRoleInput } from './input'
import { readAssignments, requireAccount } from './queries'

/** Takes a role on an account from whoever has it. NotFound when nobody has it any more. */
export async function takeRole(scope: Scope, input: z.input<typeof takeRoleInput>): Promise<void> {
  authorize(scope, 'customer.see')
  const { accountId, assignmentId } = parseOnce(takeRoleInput, input)

  await transact(scope, async (scope) => {
    const account = await requireAccount(scope, accountId)
    const assignment = (await readAssignments(scope, accountId)).find(({ id }) => id === assignmentId)
    const [taken] = await scope.db
      .delete(accountAssignments)
      .where(
        and(
          inTenant(scope, accountAssignments),
          eq(accountAssignments.id, assignmentId),
          eq(accountAssignments.accountId, accountId),
        ),
      )
      .returning({ id: accountAssignments.id })
    if (!taken || !assignment) throw new NotFound('errors.personNotFound')
    const { roleId, names, membershipId, name: person } = assignment
    const data = { roleId, role: nameIn(names, localeOf(scope)), membershipId, person }
    await record(scope, { type: 'account.roleTaken', accountId, storeId: account.storeId, data })
  })
}
