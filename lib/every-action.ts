import * as auth from '@/lib/auth/actions'
import * as customers from '@/lib/customers/actions'
import * as imports from '@/lib/imports/actions'
import * as messaging from '@/lib/messaging/actions'
import * as notifications from '@/lib/notifications/actions'
import * as people from '@/lib/people/actions'
import * as settings from '@/lib/settings/actions'
import * as stores from '@/lib/stores/actions'
import * as tasks from '@/lib/tasks/actions'
import * as leaving from '@/lib/tasks/leaving/actions'

/** What a page may ask for by name, answered by lib/web/actions. What sets a cookie is an action of Next's (next-actions.ts). */
export const actions = {
  ...auth,
  ...customers,
  ...imports,
  ...messaging,
  ...notifications,
  ...people,
  ...settings,
  ...stores,
  ...tasks,
  ...leaving,
}

export type Actions = typeof actions
export type ActionName = keyof Actions
