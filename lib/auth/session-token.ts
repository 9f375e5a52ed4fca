import { createHash, randomBytes } from 'node:crypto'

export const sessionCookie = 'storehand.session'

/** An opaque cookie value of 256 random bits (Q-A3). */
export const newSessionToken = () => randomBytes(32).toString('base64url')

/** What the database keeps of a token or a one-time link. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
