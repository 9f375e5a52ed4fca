import Link from 'next/link'
import { CustomerCard } from '@/components/customers/customer-card'
import { cameBack, describeContact } from '@/components/customers/describe-contact'
import { Messages } from '@/components/i18n/messages'
import { LiveRefresh } from '@/components/live/live-refresh'
import { ReadWhenShown } from '@/components/notifications/read-when-shown'
import { DeletedNotice } from '@/components/tasks/list/deleted-notice'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/db/vocabulary'
import { can } from '@/lib/access/abilities'
import { storeZone } from '@/lib/access/scope'
import type { FeedEvent } from '@/lib/activity/feed'
import { htmlToText } from '@/lib/html/html-to-text'
import { dayIn } from '@/lib/i18n/time'
import { getTranslator, type Translate } from '@/lib/i18n/translator'
import { variablesByName } from '@/lib/messaging/templates/variable-chips'
import { variableNames } from '@/lib/messaging/templates/variable-names'
import { formatDay } from '@/lib/tasks/due/format-due'
import type { Task } from '@/lib/tasks/task'
import { BackToList } from './back-to-list'
import { Composer } from './composer/composer'
import { composerStart } from './composer/composer-start'
import { whyNot } from './composer/why-not'
import { LinkedTasks } from './linked-tasks'
import { listOf } from './list-of'
import { CommentForm } from './log/comment-form'
import { LogSection } from './log/log-section'
import { Neighbours } from './neighbours'
import { Presence } from './presence'
import { readTaskPage } from './read-task-page'
import { TaskDetails } from './task-details'
import { TaskHeader } from './task-header'

/** One task: what and why, its log with the messages, the answer, and the customer beside it (G-6, G-10). With a reply waiting it opens at the log (G-5). */
export async function TaskScreen({ taskId, tab, entries }: { taskId: string; tab?: string; entries: number }) {
  const page = await readTaskPage(taskId, entries)
  const { task, store, card, messages, session } = page
  const { scope, retailer } = session
  if (scope.actor.kind !== 'person') return null
  const { locale, membershipId } = scope.actor
  const t = getTranslator(locale)
  const zone = storeZone(scope, store)
  const isLog = tab === 'log' || (tab !== 'details' && (task.replyWaitingSince !== null || messages.length > 0))
  const list = listOf(task, scope, t)
  const listStore = task.kind === 'group' ? task.storeId : null
  const isDeleted = task.deletedAt !== null
  const start = isDeleted ? null : composerStart(page, locale)
  return (
    <main id="main" className="page task" tabIndex={-1}>
      <LiveRefresh topics={[`task:${task.id}`, `customer:${task.customerId}`]} />
      <ReadWhenShown taskId={task.id} />
      <div className="task-nav">
        <BackToList {...list} storeId={listStore} />
        <span className="grow" />
        <Neighbours taskId={task.id} />
      </div>
      <div className="task-grid">
        <div>
          <TaskHeader page={page} t={t} locale={locale} />
          {isDeleted && (
            <Messages locale={locale} of={['tasks.restore']}>
              <DeletedNotice
                taskId={task.id}
                number={task.number}
                text={deletedText(task, page.feed.events, { now: scope.now, zone, locale, t })}
              />
            </Messages>
          )}
          <LinkedTasks linked={page.linked} t={t} />
          <nav className="tabs" aria-label={t('task.parts')}>
            <Link
              className="tab"
              href={`/tasks/${task.id}?tab=details`}
              aria-current={isLog ? undefined : 'page'}
              scroll={false}
              prefetch={false}
            >
              {t('task.details')}
            </Link>
            <Link
              className="tab"
              href={`/tasks/${task.id}?tab=log`}
              aria-current={isLog ? 'page' : undefined}
              scroll={false}
              prefetch={false}
            >
              {t('task.log')} <i>{page.feed.total}</i>
            </Link>
            {!isDeleted && <Presence taskId={task.id} />}
          </nav>
          {isLog ? (
            <LogSection page={page} t={t} locale={locale} zone={zone} />
          ) : (
            <TaskDetails page={page} t={t} locale={locale} />
          )}
          {!start && !isDeleted && isLog && (
            <>
              <p className="hint amber" role="note">
                <Icon name="circle-alert" />
                {whyNot(page, t)}
              </p>
              {page.draft && (
                <div className="composer-remote">
                  <p className="small">
                    <b>{t('messaging.draftBy', { name: page.draft.by })}</b>
                  </p>
                  <blockquote className="as-typed">
                    {variablesByName(htmlToText(page.draft.html) || page.draft.subject, variableNames(t))}
                  </blockquote>
                </div>
              )}
            </>
          )}
          {start && (
            <Messages
              locale={locale}
              of={[
                'common.editor',
                'errors.web',
                'messaging.composer',
                'messaging.draftBy',
                'messaging.message',
                'messaging.sentMeanwhile',
                'messaging.subject',
                'messaging.throwAway',
                'templates.variableNames',
              ]}
            >
              <Composer key={task.id} start={start} list={{ ...list, storeId: listStore }} isHiddenOnDesk={!isLog} />
            </Messages>
          )}
          {isLog && !isDeleted && (
            <Messages locale={locale} of={['task.note']}>
              <CommentForm taskId={task.id} me={membershipId} number={task.number} />
            </Messages>
          )}
        </div>
        <aside className="task-side">
          {card && (
            <CustomerCard
              card={card}
              me={membershipId}
              t={t}
              locale={locale}
              currency={retailer.currency}
              contact={describeContact(page.contact, t, { now: scope.now, zone, locale, cameBack: cameBack(card.emails) })}
              mayRelease={can(scope, 'addresses.manage')}
            />
          )}
        </aside>
      </div>
    </main>
  )
}

type Reader = { now: Date; zone: string; locale: Locale; t: Translate }

/** What stands over a deleted task: by whom, as its log tells, and on which day (T-9). */
function deletedText({ deletedAt }: Task, log: FeedEvent[], { now, zone, locale, t }: Reader) {
  const name = log.findLast(({ type }) => type === 'task.deleted')?.actorName ?? ''
  const day = formatDay(dayIn(zone, deletedAt ?? now), dayIn(zone, now), locale, t)
  return name ? t('tasks.deletedBy', { day, name }) : t('tasks.deletedOn', { day })
}
