import Link from 'next/link'
import type { ReactNode } from 'react'
import { LiveRefresh } from '@/components/live/live-refresh'
import { Icon } from '@/components/ui/icon'
import { membershipOf } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import type { RecordRef } from '@/lib/records/record-ref'
import { RecordFiles } from './record-files'
import { RecordTimeline } from './record-timeline'
import { RecordWork } from './record-work'

export const recordTabs = ['overview', 'work', 'timeline', 'assets'] as const
export type RecordTab = (typeof recordTabs)[number]

/** The part of a record's page that an address asks for. */
export const recordTab = (asked: unknown): RecordTab => recordTabs.find((each) => each === asked) ?? 'overview'

type Props = {
  record: RecordRef
  /** The list it is in, and the record's own address. */
  back: { href: string; label: string }
  href: string
  mark: ReactNode
  name: string
  about?: string | null
  parts: string
  tools: ReactNode
  tab: RecordTab
  before: string
  /** What the timeline calls the record. */
  calledBy: string
  /** The first part, which is each kind's own. */
  children: ReactNode
}

/** A record: what it is, its overview, the work about it, what happened, and its files; alike for every kind. */
export async function RecordScreen({
  record,
  back,
  href,
  mark,
  name,
  about,
  parts,
  tools,
  tab,
  before,
  calledBy,
  children,
}: Props) {
  const { scope, t } = await requireStorePerson()
  return (
    <main id="main" className="page customer-page" tabIndex={-1}>
      <LiveRefresh topics={[`${record.kind}:${record.id}`, 'store:*', `person:${membershipOf(scope)}`]} />
      <Link className="back" href={back.href} prefetch={false}>
        <Icon name="chevron-left" />
        {back.label}
      </Link>
      <header className="top">
        <span className="disc disc-large" aria-hidden="true">
          {mark}
        </span>
        <div className="grow">
          <h1>{name}</h1>
          {about ? <p className="second">{about}</p> : null}
        </div>
        <div className="top-tools">{tools}</div>
      </header>
      <nav className="tabs" aria-label={parts}>
        {recordTabs.map((each) => (
          <Link
            key={each}
            className="tab"
            href={each === 'overview' ? href : `${href}?tab=${each}`}
            aria-current={each === tab ? 'page' : undefined}
            scroll={false}
            prefetch={false}
          >
            {t(`records.tabs.${each}`)}
          </Link>
        ))}
      </nav>
      {tab === 'overview' && children}
      {tab === 'work' && <RecordWork record={record} />}
      {tab === 'timeline' && <RecordTimeline record={record} before={before} href={href} calledBy={calledBy} />}
      {tab === 'assets' && <RecordFiles record={record} />}
    </main>
  )
}
