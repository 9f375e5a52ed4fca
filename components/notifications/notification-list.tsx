import Link from 'next/link'
import { LiveRefresh } from '@/components/live/live-refresh'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { type ListedNotification, listNotifications } from '@/lib/notifications/list-notifications'
import { saidAs } from '@/lib/notifications/said-as'
import { momentWords } from '@/lib/tasks/due-words'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import { readerZone } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'
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
  const { scope, person, locale, say } = await requireFloorPerson()
  const found = await read(scope, listNotifications)
  const zone = readerZone(scope)
  const allMine = `/tasks?store=all&kind=personal&assignee=${person.membershipId}`
  const leadsToAll = ({ others }: ListedNotification) => others > 0 && scope.features.includes('group_tasks')
  const told = ({ kind, others, customer, by_name, number, title }: ListedNotification) =>
    kind === 'reply' && customer
      ? say('notifications.said.replyOf', { who: customer, number: String(number), title })
      : say(saidAs({ kind, others }), { who: by_name, number: String(number), title, count: others + 1 })
  const unread = found.filter((each) => !each.read_at).length
  const lines = (some: ListedNotification[]) => (
    <ul className="lines ruled">
      {some.map((each) => {
        const when = momentWords(each.at, scope.now, zone, locale, say)
        return (
          <li key={each.id}>
            <Link className="line" href={leadsToAll(each) ? allMine : `/tasks/${each.task_id}?tab=log`} prefetch={false}>
              <Icon name={icons[each.kind]} />
              <span className="grow">
                <span className={each.read_at ? undefined : 'strong'}>{told(each)}</span>
                {each.words ? <span className="dim clip">{each.words}</span> : null}
              </span>
              <time className="line-end" title={when.full}>
                {when.words}
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
        <h1 className="grow">{say('notifications.title')}</h1>
        {unread > 0 ? <ReadAll label={say('notifications.readAll')} notDone={say('common.notDone')} /> : null}
      </header>
      {found.length === 0 ? <Empty title={say('notifications.none')} text={say('notifications.noneText')} drawing /> : null}
      {unread > 0 ? (
        <section className="sec">
          <h2 className="group-h">{say('notifications.new')}</h2>
          {lines(found.filter((each) => !each.read_at))}
        </section>
      ) : null}
      {found.length > unread ? (
        <section className="sec">
          {unread > 0 ? <h2 className="group-h">{say('notifications.earlier')}</h2> : null}
          {lines(found.filter((each) => each.read_at))}
        </section>
      ) : null}
    </>
  )
}
