import type { missingFileReasons } from '@/db/vocabulary'
import { fileType } from '@/lib/files/file-type'
import { fitPicture } from '@/lib/files/fit-picture'
import { plainName, plainNameAsGiven } from '@/lib/files/plain-name'

export const maxReceivedBytes = 30_000_000
type Missing = { missing: (typeof missingFileReasons)[number] }
type Kept = { name: string; content: Buffer; contentType: string; width: number | null; height: number | null }
export type Judged = Kept | Missing

/** Kinds that are kept under their own name because no program runs them; everything else is a download without a kind. */
const harmless = ['text/plain', 'text/calendar', 'text/csv', 'message/rfc822', 'audio/mpeg', 'audio/mp4', 'video/mp4']
const programEnding =
  /\.(?:exe|com|scr|pif|bat|cmd|msi|msp|jar|js|jse|vbs|vbe|wsf|wsh|ps1|lnk|hta|cpl|dll|reg|app|apk|dmg|iso|img|vhd)$/i

/** What is made of a customer's file: pictures are drawn anew, programs are not kept, everything else stays as it came (Q-U1). */
export async function judgeFile(bytes: Buffer, { name, claimedType }: { name: string; claimedType: string }): Promise<Judged> {
  if (bytes.length === 0) return { missing: 'empty' }
  if (bytes.length > maxReceivedBytes) return { missing: 'large' }
  if (programEnding.test(name.trim()) || isProgram(bytes)) return { missing: 'program' }
  const type = fileType(bytes)
  const flat = { width: null, height: null }
  if (type === 'application/pdf') return { name: plainName(name, type), content: bytes, contentType: type, ...flat }
  if (type) {
    const drawn = await fitPicture(bytes).catch(() => null)
    return drawn ? { name: plainName(name, drawn.contentType), ...drawn } : { missing: 'broken' }
  }
  const claimed = claimedType.split(';')[0]?.trim() ?? ''
  const contentType = harmless.includes(claimed) ? claimed : 'application/octet-stream'
  return { name: plainNameAsGiven(name), content: bytes, contentType, ...flat }
}

const begins = (bytes: Buffer, ...signs: number[]) => signs.every((sign, at) => bytes[at] === sign)

/** Programs of Windows, Linux and macOS, by how they begin. */
const isProgram = (bytes: Buffer) =>
  begins(bytes, 0x4d, 0x5a, 0x90) || begins(bytes, 0x7f, 0x45, 0x4c, 0x46) || begins(bytes, 0xcf, 0xfa, 0xed, 0xfe)
