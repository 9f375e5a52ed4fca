import { Invalid } from '@/lib/errors'

/** The text of a file people have: UTF-8 with or without mark, UTF-16, else Windows-1252. Invalid when it holds NUL (Q-D1). */
export function decodeFile(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\uFEFF/, '')
  if (text.includes('\0')) throw new Invalid('errors.fileBinary', {}, 'file')
  return text
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
