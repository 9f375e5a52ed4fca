import { decodeWords } from 'postal-mime'
import { storableText } from '@/lib/html/storable-text'
import { keptReferences } from './kept-references'

/** A file as the provider describes it; its bytes are fetched by a call of their own. `size` in bytes, null where it is not told. */
export type ReceivedAttachment = {
  id: string
  filename: string
  contentType: string
  contentId: string | null
  isInline: boolean
  size: number | null
}

export type ReceivedMail = {
  from: string
  to: string[]
  cc: string[]
  replyTo: string[]
  subject: string
  messageId: string | null
  inReplyTo: string | null
  references: string[]
  /** Lower-case names. */
  headers: Record<string, string | string[]>
  text: string | null
  html: string | null
  attachments: ReceivedAttachment[]
}

const MAX_REFERENCES = 200
const MESSAGE_ID = /<[^<>\s]{1,900}>/g

/** A mail as somebody gives it, in our words; nothing of it can be relied on. */
type GivenMail = { [Part in keyof ReceivedMail]?: unknown }

/**
 * Makes a mail of what is given as one. Never throws: what is missing or odd becomes empty, since a mail we cannot read fully must still be
 * stored. Encoded words of a subject (RFC 2047) are read where they were passed on. Message ids keep their angle brackets, as headers carry them.
 */
export function mailOf(given: GivenMail): ReceivedMail {
  const headers = readHeaders(given.headers)
  return {
    from: oneLine(textOf(given.from) ?? firstHeader(headers, 'from') ?? ''),
    to: addressList(given.to),
    cc: addressList(given.cc),
    replyTo: addressList(given.replyTo ?? headers['reply-to']),
    subject: oneLine(decodeWords(textOf(given.subject) ?? firstHeader(headers, 'subject') ?? '')),
    messageId: messageIds(textOf(given.messageId) ?? firstHeader(headers, 'message-id') ?? '')[0] ?? null,
    inReplyTo: messageIds(allOf(headers, 'in-reply-to'))[0] ?? null,
    references: messageIds(allOf(headers, 'references')),
    headers,
    text: textOf(given.text),
    html: textOf(given.html),
    attachments: readAttachments(given.attachments),
  }
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** The first text in what should be one text but may be a list, a number or nothing. */
export function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== null) ?? null
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? storableText(value) : null
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => textOf(one) ?? [])
}

function readHeaders(value: unknown): Record<string, string | string[]> {
  const headers = new Map<string, string[]>()
  for (const [name, content] of headerPairs(value)) {
    const key = storableText(name).trim().toLowerCase()
    // `__proto__` as a header name must stay a name.
    if (key !== '' && key !== '__proto__') headers.set(key, [...(headers.get(key) ?? []), ...textsOf(content)])
  }
  return Object.fromEntries(
    [...headers].flatMap(([key, [first, ...rest]]) =>
      first === undefined ? [] : [[key, rest.length ? [first, ...rest] : first]],
    ),
  )
}

/** An object of names, or a list of { name, value }. */
function headerPairs(value: unknown): [string, unknown][] {
  if (!Array.isArray(value)) return Object.entries(asRecord(value))
  return value.map(asRecord).map((pair) => [textOf(pair.name) ?? '', pair.value])
}

function allOf(headers: ReceivedMail['headers'], name: string): string {
  return [headers[name] ?? []].flat().join(' ')
}

function firstHeader(headers: ReceivedMail['headers'], name: string): string | null {
  return [headers[name] ?? []].flat()[0] ?? null
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
}

function addressList(value: unknown): string[] {
  return textsOf(value).flatMap(splitAddresses)
}

/** Commas inside quotes and angle brackets belong to a name. */
function splitAddresses(text: string): string[] {
  const parts: string[] = []
  let part = ''
  let isQuoted = false
  for (const letter of oneLine(text)) {
    if (letter === '"') isQuoted = !isQuoted
    if (letter === ',' && !isQuoted) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '')
}

function messageIds(text: string): string[] {
  const bracketed = text.match(MESSAGE_ID)
  if (bracketed) return keptReferences([...new Set(bracketed)], MAX_REFERENCES)
  const bare = text.trim()
  return /^[^\s<>@]+@[^\s<>@]+$/.test(bare.slice(0, 1000)) ? [`<${bare.slice(0, 1000)}>`] : []
}

function readAttachments(value: unknown): ReceivedMail['attachments'] {
  if (!Array.isArray(value)) return []
  return value.map(asRecord).map((part, index) => ({
    id: textOf(part.id) ?? `attachment-${index + 1}`,
    filename: oneLine(textOf(part.filename) ?? '') || `attachment-${index + 1}`,
    contentType: (textOf(part.contentType) ?? 'application/octet-stream').toLowerCase(),
    contentId: textOf(part.contentId)?.replace(/^\s*<|>\s*$/g, '') || null,
    isInline: part.isInline === true,
    size: typeof part.size === 'number' && part.size >= 0 ? part.size : null,
  }))
}
