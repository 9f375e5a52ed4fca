import { z } from 'zod'
import { action } from '@/lib/action'
import { markRead } from './mark-read'
import { preferences, savePreferences } from './preferences'
import { pushPublicKey } from './push/push-keys'
import { endpointInput, subscriptionInput } from './push/subscription'
import { switchPushOff, switchPushOn } from './push/switch-push'

export const markReadAction = action(z.object({ taskId: z.uuid().optional() }), async (scope, input) => {
  await markRead(scope, input)
  return {}
})
export const savePreferencesAction = action(preferences, savePreferences)
export const pushPublicKeyAction = action(z.object({}), async () => ({ key: await pushPublicKey() }))
export const switchPushOnAction = action(subscriptionInput, switchPushOn)
export const switchPushOffAction = action(endpointInput, switchPushOff)
