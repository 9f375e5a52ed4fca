import type { z } from 'zod'
import { accountAssignments } from '@/db/schema/accounts'
import { assignmentRoles } from '@/db/schema/chain-lists'
import { authorize } from '@/lib/access/abilities'
import { holdColleague } from '@/lib/access/colleagues'
import { localeOf, type Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Invalid } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { parseOnce } from '@/lib/parse-once'
import { nameIn } from '@/lib/settings/lists/name-in'
import { giveRoleInput } from './input'
import { requireAccount } from './queries'

/** Gives a colleague a role on an account: from then on it is in their portfolio. Nothing happens when they have it. */
export async function giveRole(scope: Scope, input: z.input<typeof giveRoleInput>): Promise<void> {
  authorize(scope, 'customer.see')
  const { accountId, roleId, membershipId } = parseOnce(giveRoleInput, input)

  await transact(scope, async (scope) => {
    const account = await requireAccount(scope, accountId)
    const [role] = await scope.db
      .select()
      .from(assignmentRoles)
      .where(byId(scope, assignmentRoles, roleId))
    if (!role || role.retiredAt) throw new Invalid('errors.roleGone', {}, 'roleId')
    const colleague = await holdColleague(scope, membershipId)
    const [given] = await scope.db
      .insert(accountAssignments)
      .values({ retailerId: scope.retailerId, id: newId(), accountId, roleId, membershipId })
      .onConflictDoNothing()
      .returning({ id: accountAssignments.id })
    if (!given) return
    const data = { roleId, role: nameIn(role.names, localeOf(scope)), membershipId, person: colleague.name }
    await record(scope, { type: 'account.roleGiven', accountId, storeId: account.storeId, data })
  })
}
