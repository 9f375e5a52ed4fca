import { and, eq } from 'drizzle-orm'
import { messages } from '@/db/schema/messaging'
import { escapeHtml } from '@/lib/html/escape-html'
import { findTask } from '@/lib/tasks/queries'
import type { Scope } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'
import { safeMailHtml } from './mail/safe-html'

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text)

/** The page a whole mail is shown on, cleaned; null unless it is a letter of a task this person may see. */
export async function readWholeMail(
  scope: Scope,
  taskId: string,
  messageId: string,
  wantsPictures: boolean,
): Promise<{ html: string } | null> {
  if (!isId(taskId) || !isId(messageId)) return null
  const mail = await read(scope, async (scope) => {
    if (!(await findTask(scope, taskId))) return null
    const [found] = await scope.db
      .select({ html: messages.html, text: messages.text })
      .from(messages)
      .where(and(eq(messages.retailerId, scope.retailerId), eq(messages.taskId, taskId), eq(messages.id, messageId)))
    return found ?? null
  })
  if (!mail) return null
  const clean = mail.html ? safeMailHtml(mail.html) : null
  const body = clean
    ? wantsPictures
      ? clean.html.replaceAll(' data-src=', ' src=')
      : clean.html
    : `<pre>${escapeHtml(mail.text)}</pre>`
  const style =
    'body{font:16px/1.5 system-ui,sans-serif;color:#1c1b17;background:#fff;margin:12px;overflow-wrap:anywhere}pre{white-space:pre-wrap;font:inherit}'
  return { html: `<!doctype html><meta charset="utf-8"><style>${style}</style>${body}` }
}
