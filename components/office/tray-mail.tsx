import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Press } from '@/components/ui/press'
import { NotFound } from '@/lib/errors'
import { putMailAway } from '@/lib/messaging/actions'
import { getTrayMail } from '@/lib/messaging/tray'
import { read } from '@/lib/tenancy/transact'
import { requireAdmin } from './require-admin'
import { moment } from './seen'

export const readTrayPage = cache(async (id: string) => {
  const { scope } = await requireAdmin('people.manage')
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  return read(scope, (scope) => getTrayMail(scope, id)).catch((error) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

/** One mail of the tray, its words as text. */
export async function TrayMail({ id }: { id: string }) {
  const { say, locale, timeZone } = await requireAdmin('people.manage')
  const mail = await readTrayPage(id)
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
      <div className="letter prose">{mail.visible || say('people.tray.noText')}</div>
      {mail.quoted ? (
        <details className="quote">
          <summary>{say('people.tray.quoted')}</summary>
          <div className="letter prose dim">{mail.quoted}</div>
        </details>
      ) : null}
      {mail.state === 'received' ? (
        <div className="form-foot">
          <Press
            run={putMailAway}
            sent={{ mailId: id }}
            label={say('people.tray.putAway')}
            look="btn-line"
            noConnection={say('common.noConnection')}
          />
        </div>
      ) : (
        <p className="hint" role="status">
          {say('people.tray.isPutAway')}
        </p>
      )}
    </article>
  )
}
