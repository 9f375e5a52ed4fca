import { randomBytes } from 'node:crypto'
import { NIL, v5, v7 } from 'uuid'

/** An id that sorts by the time it was made. */
export const newId = (): string => v7()

/** Always the same id for the same words, apart for each retailer: what is taken twice is one row. */
export const idOf = (text: string, retailerId: string = NIL): string => v5(text, retailerId)

/** An unguessable token of 160 random bits in lower-case base32: local parts of addresses lose their case (G-13, Q-E8). */
export function newToken(): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  let bits = 0
  let value = 0
  let token = ''
  for (const byte of randomBytes(20)) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      token += alphabet[(value >>> bits) & 31]
    }
    value &= (1 << bits) - 1
  }
  return token
}
