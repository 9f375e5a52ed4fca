import { accounts } from './accounts'
import { assets } from './assets'
import { bulkRun } from './bulk-run'
import { colleagues } from './colleagues'
import { customerRows } from './customer-rows'
import { customers } from './customers'
import type { JsonRoute } from './json-route'
import { notifications } from './notifications'
import { orders } from './orders'
import { products } from './products'
import { stores } from './stores'
import { taskAnswer } from './task-answer'
import { taskCompletion } from './task-completion'
import { taskDraft } from './task-draft'
import { taskPresence } from './task-presence'
import { taskRows } from './task-rows'
import { taskViews } from './task-views'

/** What is answered before Next sees it: the rows of long lists, what a field offers while one types, and what an open page asks by itself. */
export const jsonRoutes: JsonRoute[] = [
  colleagues,
  stores,
  taskViews,
  taskPresence,
  taskAnswer,
  taskDraft,
  taskCompletion,
  bulkRun,
  taskRows,
  accounts,
  assets,
  customers,
  customerRows,
  notifications,
  orders,
  products,
]
