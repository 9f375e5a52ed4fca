/** What an open screen can listen to. */
export type Topic =
  | `store:${string}`
  | `task:${string}`
  | `own:${string}`
  | `presence:${string}`
  | `person:${string}`
  | `customer:${string}`
  | `retailer:${string}`

export const channel = 'storehand_live'

/** What travels: a topic and an id, never data (T-12); store and people say who may hear of a task, people only of a personal one. */
export type Signal = {
  retailerId: string
  topic: Topic
  id: string
  storeId?: string | null
  people?: (string | null)[] | null
  isPrivate?: boolean
}
export type SessionEnded = { sessionEnded: true; userId: string }
