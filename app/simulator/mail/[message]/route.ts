import { DomainError } from '@/lib/errors'
import { letterWithPictures } from '@/lib/simulator/letter-with-pictures'
import { getReachedMail } from '@/lib/simulator/mailbox'
import { currentSession } from '@/lib/tenancy/session'
import { read } from '@/lib/tenancy/transact'

const head = '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/letter.css">'

type Context = { params: Promise<{ message: string }> }

/** A mail as its customer's app shows it, for a sandboxed frame; lib/web/content-security.ts keeps it from running anything. */
export async function GET(_request: Request, { params }: Context) {
  const session = await currentSession()
  const { message } = await params
  if (!session || !/^[0-9a-f-]{36}$/.test(message)) return missing()
  try {
    const html = await read(session.scope, async (scope) => letterWithPictures(scope, await getReachedMail(scope, message)))
    return new Response(`${head}${html}`, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    })
  } catch (error) {
    if (error instanceof DomainError) return missing()
    throw error
  }
}

const missing = () => new Response('Not found', { status: 404 })
