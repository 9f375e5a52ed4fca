import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { fileViews } from '@/components/task/file-views'
import { letterFiles } from '@/components/task/letter-files'
import { Press } from '@/components/ui/press'
import { NotFound } from '@/lib/errors'
import { putMailAway, putMailBack } from '@/lib/messaging/actions'
import { getTrayMail } from '@/lib/messaging/tray'
import type { Reader } from '@/lib/tenancy/require-person'
import type { Scope } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'
import { moment } from './seen'

export const readTrayPage = cache(async (scope: Scope, id: string) => {
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  return read(scope, (scope) => getTrayMail(scope, id)).catch((error) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

/** One mail of the tray, its words as text, who wrote it, and what can be done about it (G-13). */
export async function TrayMail({ id, reader }: { id: string; reader: Reader & { timeZone: string } }) {
  const { say, scope, locale, timeZone } = reader
  const mail = await readTrayPage(scope, id)
  const facts = [
    ['from', mail.fromName || mail.from],
    ['to', mail.to],
    ['store', mail.store ?? say('people.tray.headOffice')],
    ['at', moment(locale, timeZone, mail.at)],
  ] as const
  return (
    <article className="tray-mail">
      <dl className="facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{say(`people.tray.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="letter prose">
        {mail.visible || say('people.tray.noText')}
        {letterFiles(fileViews(mail.files, say, locale))}
      </div>
      {mail.quoted ? (
        <details className="quote">
          <summary>{say('people.tray.quoted')}</summary>
          <div className="letter prose dim">{mail.quoted}</div>
        </details>
      ) : null}
      <p className="hint" role="status">
        {mail.state === 'received' ? '' : say('people.tray.isPutAway')}
      </p>
      <div className="form-foot">
        {mail.customerId ? (
          <>
            <Link className="btn btn-line" href={`/tasks/new?customer=${mail.customerId}`} prefetch={false}>
              {say('records.addTask')}
            </Link>
            <Link className="btn btn-bare" href={`/customers/${mail.customerId}`} prefetch={false}>
              {mail.customer}
            </Link>
          </>
        ) : null}
        <Press
          run={mail.state === 'received' ? putMailAway : putMailBack}
          sent={{ mailId: id }}
          label={say(mail.state === 'received' ? 'people.tray.putAway' : 'people.tray.putBack')}
          look="btn-line"
          noConnection={say('common.noConnection')}
        />
      </div>
    </article>
  )
}
