'use server'

import { z } from 'zod'
import { action } from '@/lib/action'
import { markRead } from './mark-read'
import { preferences, savePreferences } from './preferences'

export const readAll = action(z.object({ taskId: z.uuid().optional() }), async (scope, input) => {
  await markRead(scope, input)
  return {}
})
export const choose = action(preferences, savePreferences)
