import * as accounts from '@/lib/accounts/actions'
import * as auth from '@/lib/auth/actions'
import * as customers from '@/lib/customers/actions'
import * as imports from '@/lib/imports/actions'
import * as messaging from '@/lib/messaging/actions'
import * as notifications from '@/lib/notifications/actions'
import * as people from '@/lib/people/actions'
import * as records from '@/lib/records/actions'
import * as settings from '@/lib/settings/actions'
import * as stores from '@/lib/stores/actions'
import * as tasks from '@/lib/tasks/actions'
import * as completion from '@/lib/tasks/completion/actions'
import * as leaving from '@/lib/tasks/leaving/actions'

/** What a page may ask for by name, answered by lib/web/actions. What sets a cookie is an action of Next's (next-actions.ts). */
export const actions = {
  ...accounts,
  ...auth,
  ...customers,
  ...imports,
  ...messaging,
  ...notifications,
  ...people,
  ...records,
  ...settings,
  ...stores,
  ...tasks,
  ...completion,
  ...leaving,
}

export type Actions = typeof actions
export type ActionName = keyof Actions
