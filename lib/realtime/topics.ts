/** What an open screen can listen to. */
export type Topic = `store:${string}` | `task:${string}` | `person:${string}` | `retailer:${string}`

export const channel = 'storehand_live'

/** What travels: a topic and an id, never data (T-12); the store says who may hear of a task. */
export type Signal = { retailerId: string; topic: Topic; id: string; storeId?: string | null }
export type SessionEnded = { sessionEnded: true; userId: string }
