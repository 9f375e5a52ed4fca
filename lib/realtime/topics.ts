/** What an open screen can listen to. */
export type Topic = `store:${string}` | `task:${string}` | `person:${string}` | `retailer:${string}`

export const channel = 'storehand_live'

/** What travels: a topic and an id, never data (T-12). */
export type Signal = { retailerId: string; topic: Topic; id: string }
export type SessionEnded = { sessionEnded: true; userId: string }
