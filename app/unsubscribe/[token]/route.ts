import { readerLocale } from '@/lib/auth/reader'
import { escapeHtml } from '@/lib/html/escape-html'
import { getTranslator, type Translate } from '@/lib/i18n/translator'
import { changeByToken, type Subscriber, subscriberOf } from '@/lib/messaging/outbound/unsubscribe-by-token'

type Props = { params: Promise<{ token: string }> }

/** Looking changes nothing: mail scanners open every link (Q-E12). */
export async function GET(_request: Request, { params }: Props) {
  const found = await subscriberOf((await params).token)
  return page(found, found?.isOut ? 'already' : 'ask')
}

/** One press, by a person here or by their mail app (RFC 8058); the same page takes it back, by a press of its own. */
export async function POST(request: Request, { params }: Props) {
  const { token } = await params
  const isUndo = (await request.formData().catch(() => null))?.has('undo') ?? false
  const found = await changeByToken(token, isUndo ? 'back' : 'out')
  return page(found, isUndo ? 'back' : 'done')
}

type Said = 'ask' | 'already' | 'done' | 'back'

async function page(found: Subscriber | null, said: Said) {
  const locale = await readerLocale()
  const t = getTranslator(locale)
  const [title, body] = found ? told(t, found, said) : [t('unsubscribe.unknownTitle'), paragraph(t('unsubscribe.unknown'))]
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="stylesheet" href="/plain-page.css">`
  const shop = found ? `<p class="dim">${escapeHtml(found.shop)}</p>` : ''
  return new Response(
    `<!doctype html><html lang="${locale}"><head>${head}<title>${escapeHtml(title)}</title></head><body><main>${shop}<h1>${escapeHtml(title)}</h1>${body}</main></body></html>`,
    { status: found ? 200 : 404, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } },
  )
}

function told(t: Translate, { shop, email }: Subscriber, said: Said): [string, string] {
  const text = paragraph(t(`unsubscribe.${said}.text`, { shop, email }))
  const title = t(`unsubscribe.${said}.title`)
  if (said === 'ask') return [title, `${text}${button(t('unsubscribe.button'))}`]
  return [title, said === 'back' ? text : `${text}${button(t('unsubscribe.undo'), 'undo')}`]
}

const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`
const button = (label: string, name = 'out') =>
  `<form method="post"><button name="${name}" value="1">${escapeHtml(label)}</button></form>`
