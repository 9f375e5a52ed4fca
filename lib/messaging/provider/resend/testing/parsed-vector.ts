import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'

/** Where the public collections lie; not part of the repository, so the suites that need them skip where they are absent. */
export const VECTORS = join(process.cwd(), '..', 'shared', 'vectors')

/** For tests: a raw mail as the provider's GET /emails/receiving/{id} would answer it. */
export async function asProviderResponse(path: string): Promise<Record<string, unknown>> {
  const parsed = await simpleParser(readFileSync(path), { skipTextToHtml: true })
  const headers: Record<string, string | string[]> = {}
  for (const { key, line } of parsed.headerLines) {
    const value = Buffer.from(line, 'latin1')
      .toString('utf8')
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n\s+/g, ' ')
      .trim()
    const known = headers[key]
    headers[key] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value]
  }
  return {
    object: 'email',
    id: path,
    created_at: '2026-11-20T10:46:00.000Z',
    from: headers.from ?? null,
    to: headers.to ? [headers.to].flat() : null,
    cc: headers.cc ? [headers.cc].flat() : null,
    reply_to: headers['reply-to'] ? [headers['reply-to']].flat() : null,
    message_id: headers['message-id'] ?? null,
    subject: parsed.subject ?? null,
    text: parsed.text ?? null,
    html: parsed.html || null,
    headers,
    attachments: parsed.attachments.map((part, index) => ({
      id: `att-${index}`,
      filename: part.filename ?? null,
      content_type: part.contentType,
    })),
  }
}
