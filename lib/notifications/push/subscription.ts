import { z } from 'zod'
import { env } from '@/lib/env'

const key = (bytes: number) =>
  z
    .string()
    .regex(/^[\w-]+=*$/)
    .refine((text) => Buffer.from(text, 'base64url').length === bytes)

/** Where a browser is reached: only at the push services named in PUSH_HOSTS, or anybody could have us call anywhere. */
export const subscriptionInput = z.object({
  endpoint: z.url().max(1000).refine(isPushService),
  p256dh: key(65),
  auth: key(16),
})
export type SubscriptionInput = z.input<typeof subscriptionInput>
export const endpointInput = z.object({ endpoint: z.string().max(1000) })

function isPushService(endpoint: string): boolean {
  const { protocol, hostname } = new URL(endpoint)
  const isKnown = env().PUSH_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  return isKnown && (protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1'))
}
