import type { Scope } from '@/lib/access/scope'

/** The smallest PNG there is. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A picture and a document somebody uploads. For tests only. */
export const keepPicture = (by: Scope) => keep(by, 'shelf.png', pixel)
export const keepDocument = (by: Scope) => keep(by, 'care.pdf', Buffer.from('%PDF-1.7 care'))

async function keep(by: Scope, name: string, bytes: Buffer) {
  const { keepFile } = await import('@/lib/files/keep-file')
  return keepFile(by, { name, bytes })
}
