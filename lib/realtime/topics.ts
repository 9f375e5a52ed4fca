import type { SeenTask } from '@/lib/access/task-visibility'

/** What an open screen can listen to. */
export type Topic =
  | `store:${string}`
  | `task:${string}`
  | `own:${string}`
  | `presence:${string}`
  | `person:${string}`
  | `customer:${string}`
  | `account:${string}`
  | `retailer:${string}`

export const channel = 'storehand_live'

/** What travels: a topic and an id, never data (T-12); the rest says who may hear of it, as R-1 says who may see it. */
export type Signal = Partial<SeenTask> & { retailerId: string; topic: Topic; id: string }
export type SessionEnded = { sessionEnded: true; userId: string }
