import Link from 'next/link'
import { LiveRefresh } from '@/components/live/live-refresh'
import { PlaceTabs } from '@/components/shell/place-tabs'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { readerZone } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { type ListedNotification, listNotifications } from '@/lib/notifications/list-notifications'
import { saidAs } from '@/lib/notifications/said-as'
import { formatMoment } from '@/lib/tasks/due/format-due'
import { ReadAll } from './read-all'

const icons = {
  mention: 'at-sign',
  comment: 'message-square',
  reply: 'reply',
  assigned: 'list-checks',
  reminder: 'bell',
  overdue: 'alarm-clock',
}

/** What one was told, newest first; the unread stand out in words and weight (V-7). */
export async function NotificationList() {
  const { scope, person, locale, t } = await requireStorePerson()
  const found = await read(scope, listNotifications)
  const zone = readerZone(scope)
  const allMine = `/tasks?store=all&kind=personal&assignee=${person.membershipId}`
  const leadsToAll = ({ others }: ListedNotification) => others > 0 && scope.features.includes('group_tasks')
  const sentenceOf = ({ kind, others, customer, by_name, number, title }: ListedNotification) =>
    kind === 'reply' && customer
      ? t('notifications.sentences.replyOf', { who: customer, number: String(number), title })
      : t(saidAs({ kind, others }), {
          who: by_name,
          number: String(number),
          title: customer && others === 0 ? t('notifications.about', { title, customer }) : title,
          count: others + 1,
        })
  const unread = found.filter((each) => !each.read_at).length
  const lines = (some: ListedNotification[]) => (
    <ul className="lines ruled">
      {some.map((each) => {
        const when = formatMoment(each.at, scope.now, zone, locale, t)
        return (
          <li key={each.id}>
            <Link className="line" href={leadsToAll(each) ? allMine : `/tasks/${each.task_id}?tab=log`} prefetch={false}>
              <Icon name={icons[each.kind]} />
              <span className="grow">
                <span className={each.read_at ? undefined : 'strong'}>{sentenceOf(each)}</span>
                {each.text ? <span className="dim clip">{each.text}</span> : null}
              </span>
              <time className="line-end" title={when.full}>
                {when.text}
              </time>
            </Link>
          </li>
        )
      })}
    </ul>
  )
  return (
    <>
      <LiveRefresh topics={[`person:${person.membershipId}`]} />
      <header className="top top-wrap">
        <h1 className="grow">{t('notifications.title')}</h1>
        {unread > 0 ? <ReadAll /> : null}
      </header>
      <PlaceTabs at="/notifications" />
      {found.length === 0 ? <Empty title={t('notifications.none')} text={t('notifications.noneText')} drawing /> : null}
      {unread > 0 ? (
        <section className="section">
          <h2 className="group-head">{t('notifications.new')}</h2>
          {lines(found.filter((each) => !each.read_at))}
        </section>
      ) : null}
      {found.length > unread ? (
        <section className="section">
          {unread > 0 ? <h2 className="group-head">{t('notifications.earlier')}</h2> : null}
          {lines(found.filter((each) => each.read_at))}
        </section>
      ) : null}
    </>
  )
}
