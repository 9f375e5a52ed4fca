import Link from 'next/link'
import { shortMoment } from '@/components/office/seen'
import { Address } from '@/components/ui/address'
import { initials } from '@/components/ui/initials'
import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import type { listMailboxes } from '@/lib/simulator/mailbox'

type Box = Awaited<ReturnType<typeof listMailboxes>>[number]
type Props = { boxes: Box[]; chosen: string | null; say: Words; locale: Locale; timeZone: string; now: Date }

/** Everybody mail went to, the latest first. */
export function BoxList({ boxes, chosen, say, locale, timeZone, now }: Props) {
  return (
    <ul className="box-list">
      <li className="box-h">
        <b>{say('simulator.mailbox')}</b>
        <span className="dimmer small">{say('simulator.addresses', { count: boxes.length })}</span>
      </li>
      {boxes.map(({ address, name, subject, at }) => (
        <li key={address} className={address === chosen ? 'is-on' : undefined}>
          <Link
            href={`/simulator?box=${encodeURIComponent(address)}`}
            prefetch={false}
            scroll={false}
            aria-current={address === chosen ? 'true' : undefined}
          >
            <span className="disc disc-s" aria-hidden="true">
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
