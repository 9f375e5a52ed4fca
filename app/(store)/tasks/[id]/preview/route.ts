import { ZodError } from 'zod'
import { personOf } from '@/lib/access/scope'
import { currentSession } from '@/lib/auth/session'
import { DomainError } from '@/lib/errors'
import { escapeHtml } from '@/lib/html/escape-html'
import { mailFrameHeaders } from '@/lib/html/mail-frame'
import { storableValue } from '@/lib/html/storable-value'
import { getTranslator } from '@/lib/i18n/translator'
import { previewMessage } from '@/lib/messaging/drafts/preview-message'
import type { PreviewMessageInput } from '@/lib/messaging/input'

const head = '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/message.css">'

type Context = { params: Promise<{ id: string }> }

/** The message as its customer will get it, for a sandboxed frame (G-7). */
export async function POST(request: Request, { params }: Context) {
  const session = await currentSession()
  if (!session) return page('', 401)
  const { id } = await params
  const sent = await request.formData().catch(() => null)
  const message = asJson(sent?.get('message'))
  if (!message) return page('', 400)
  try {
    const { subject, html } = await previewMessage(session.scope, { ...message, taskId: id })
    return page(
      `<title>${escapeHtml(subject)}</title><h1 style="font-size:1.125rem;margin:12px 16px 0">${escapeHtml(subject)}</h1>${html}`,
      200,
    )
  } catch (error) {
    if (error instanceof ZodError) return page('', 400)
    if (!(error instanceof DomainError)) throw error
    return page(`<p>${escapeHtml(getTranslator(personOf(session.scope).locale)(error.key, error.values))}</p>`, 200)
  }
}

function asJson(text: unknown): PreviewMessageInput | null {
  try {
    return storableValue(JSON.parse(typeof text === 'string' ? text : '')) as PreviewMessageInput
  } catch {
    return null
  }
}

const page = (body: string, status: number) =>
  new Response(head + body, { status, headers: mailFrameHeaders({ pictures: false }) })
