import { words } from '@/lib/i18n/words'
import { unsubscribeByToken } from '@/lib/messaging/unsubscribe-by-token'
import { readerLocale } from '@/lib/tenancy/reader'

type Props = { params: Promise<{ token: string }> }

/** Looking changes nothing: mail scanners open every link (Q-E12). */
export async function GET() {
  const say = words(await readerLocale())
  return page(
    say('unsubscribe.title'),
    `<form method="post"><p>${say('unsubscribe.text')}</p><button>${say('unsubscribe.button')}</button></form>`,
  )
}

/** One press, by a person here or by their mail app (RFC 8058). */
export async function POST(_request: Request, { params }: Props) {
  const { token } = await params
  const say = words(await readerLocale())
  const isDone = /^[a-z2-7]{26,64}$/i.test(token) && (await unsubscribeByToken(token))
  return page(say('unsubscribe.title'), `<p>${say(isDone ? 'unsubscribe.done' : 'unsubscribe.unknown')}</p>`, isDone ? 200 : 404)
}

const page = (title: string, body: string, status = 200) =>
  new Response(
    `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/letter.css"><h1>${title}</h1>${body}`,
    { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } },
  )
