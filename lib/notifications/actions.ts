'use server'

import { z } from 'zod'
import { action } from '@/lib/action'
import { markRead } from './mark-read'
import { preferences, savePreferences } from './preferences'
import { pushPublicKey } from './push/push-keys'
import { endpointInput, subscriptionInput } from './push/subscription'
import { switchPushOff, switchPushOn } from './push/switch-push'

export const readAll = action(z.object({ taskId: z.uuid().optional() }), async (scope, input) => {
  await markRead(scope, input)
  return {}
})
export const choose = action(preferences, savePreferences)
export const pushKey = action(z.object({}), async () => ({ key: await pushPublicKey() }))
export const pushOn = action(subscriptionInput, switchPushOn)
export const pushOff = action(endpointInput, switchPushOff)
