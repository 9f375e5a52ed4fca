import Link from 'next/link'
import { Address } from '@/components/ui/address'
import { Empty } from '@/components/ui/empty'
import { listTray } from '@/lib/messaging/tray'
import type { Reader } from '@/lib/tenancy/require-person'
import { read } from '@/lib/tenancy/transact'
import { moment } from './seen'

const heads = ['from', 'subject', 'store', 'at'] as const

function readBefore(asked: string | undefined) {
  const [at = '', id = ''] = asked?.split('_') ?? []
  const when = new Date(at)
  return Number.isNaN(when.getTime()) || !/^[0-9a-f-]{36}$/.test(id) ? null : { at: when, id }
}

type Props = { before: string | undefined; base: string; reader: Reader & { timeZone: string } }

/** Mail that belongs to no task, the latest first: an admin's, or that of one's own stores (G-13). */
export async function TrayList({ before, base, reader }: Props) {
  const { say, scope, locale, timeZone } = reader
  const mails = await read(scope, (scope) => listTray(scope, readBefore(before)))
  const last = mails.at(-1)
  if (!last) return <Empty title={say('people.tray.empty')} text={say('people.tray.emptyText')} drawing />
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is scrolled by keyboard too */}
      <section className="frame" tabIndex={0} aria-label={say('people.tray.title')}>
        <table className="grid">
          <thead>
            <tr>
              {heads.map((head, index) => (
                <th key={head} className={index === 0 ? 'stick' : undefined}>
                  {say(`people.tray.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mails.map((mail) => (
              <tr key={mail.id}>
                <td className="stick">
                  <Link className="who" href={`${base}/${mail.id}`} prefetch={false}>
                    <b>
                      <Address>{mail.from}</Address>
                    </b>
                  </Link>
                </td>
                <td className="long">{mail.subject || say('people.tray.noSubject')}</td>
                <td className="dim2">{mail.store ?? say('people.tray.headOffice')}</td>
                <td className="dim2 num">{moment(locale, timeZone, mail.at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {mails.length === 50 ? (
        <p className="foot">
          <Link className="btn btn-bare" href={`${base}?before=${last.at.toISOString()}_${last.id}`} prefetch={false}>
            {say('people.tray.older')}
          </Link>
        </p>
      ) : null}
    </>
  )
}
