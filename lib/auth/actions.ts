import { switchRetailer } from '@/lib/access/memberships'
import { action } from '@/lib/action'
import { retailerInput } from './input'

export const switchRetailerAction = action(retailerInput, async ({ actor }, { retailerId }, session) => {
  if (actor.kind === 'person') await switchRetailer(actor.userId, session.tokenHash, retailerId)
})
