import type { SendMailInput } from '@/lib/messaging/input'

export type How = Pick<SendMailInput, 'thenResolve' | 'trustSender' | 'sendAnyway' | 'namesAreMeant' | 'later'>

const meant: Record<string, Partial<How>> = {
  'errors.unverifiedSender': { trustSender: true },
  'errors.namesAnother': { namesAreMeant: true },
}

/** How a message that was refused for safety leaves all the same, as it was to leave; null where nothing can be said to it. */
export const sendAnyway = (key: string, how: How): How | null => (meant[key] ? { ...how, ...meant[key] } : null)
