import Link from 'next/link'
import { shortMoment } from '@/components/admin/moments'
import { Address } from '@/components/ui/address'
import { initials } from '@/components/ui/initials'
import type { Locale } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'
import type { listMailboxes } from '@/lib/simulator/mailbox'

type Box = Awaited<ReturnType<typeof listMailboxes>>[number]
type Props = { boxes: Box[]; text: string; chosen: string | null; t: Translate; locale: Locale; timeZone: string; now: Date }

/** Everybody mail went to, the latest first, and a search among them. */
export function BoxList({ boxes, text, chosen, t, locale, timeZone, now }: Props) {
  return (
    <ul className="box-list">
      <li className="box-head">
        <b>{t('simulator.mailbox')}</b>
        <span className="third">{t('simulator.addresses', { count: boxes.length })}</span>
      </li>
      <li className="box-search">
        <search className="grow">
          <form method="get" action="/simulator">
            <input
              type="search"
              name="q"
              className="input"
              defaultValue={text}
              maxLength={100}
              aria-label={t('simulator.search')}
              placeholder={t('simulator.search')}
            />
          </form>
        </search>
      </li>
      {boxes.length === 0 ? <li className="dim">{t('simulator.noneFound')}</li> : null}
      {boxes.map(({ address, name, subject, at }) => (
        <li key={address} className={address === chosen ? 'is-on' : undefined}>
          <Link
            href={`/simulator?${new URLSearchParams({ ...(text ? { q: text } : {}), box: address })}`}
            prefetch={false}
            scroll={false}
            aria-current={address === chosen ? 'true' : undefined}
          >
            <span className="disc disc-small" aria-hidden="true">
              {initials(name ?? address.split('@')[0]?.replaceAll(/[\d._+-]+/g, ' ') ?? '')}
            </span>
            <span className="grow">
              {name ? <b>{name}</b> : null}
              <Address>{address}</Address>
              <span className="clip dim">{subject}</span>
            </span>
            <time dateTime={at.toISOString()}>{shortMoment(locale, timeZone, at, now)}</time>
          </Link>
        </li>
      ))}
    </ul>
  )
}
