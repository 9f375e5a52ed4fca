import Link from 'next/link'
import { LiveRefresh } from '@/components/live/live-refresh'
import { ReadOnLook } from '@/components/notifications/read-all'
import { cameBack, contactWords } from '@/components/records/contact-words'
import { CustomerCard } from '@/components/records/customer-card'
import { DeletedNotice } from '@/components/tasks/deleted-notice'
import { deletedWords } from '@/components/tasks/deleted-words'
import { Icon } from '@/components/ui/icon'
import { htmlToText } from '@/lib/html/html-to-text'
import { type Words, words } from '@/lib/i18n/words'
import { placesByName } from '@/lib/messaging/place-chips'
import { placeNames } from '@/lib/messaging/place-names'
import { can } from '@/lib/tenancy/abilities'
import { BackToList } from './back-to-list'
import { CommentForm } from './comment-form'
import { Composer } from './composer'
import { composerStart } from './composer-start'
import { composerWords } from './composer-words'
import { LinkedTasks } from './linked-tasks'
import { listOf } from './list-of'
import { LogSection } from './log-section'
import { Neighbours } from './neighbours'
import { Presence } from './presence'
import { readTaskPage } from './read-task-page'
import { TaskDetails } from './task-details'
import { TaskHead } from './task-head'
import { whyNot } from './why-not'

/** One task: what and why, its log with the letters, the answer, and the customer beside it (G-6, G-10). With a reply waiting it opens at the log (G-5). */
export async function TaskScreen({ taskId, tab, entries }: { taskId: string; tab?: string; entries: number }) {
  const page = await readTaskPage(taskId, entries)
  const { task, store, card, letters, session } = page
  const { scope, retailer } = session
  if (scope.actor.kind !== 'person') return null
  const { locale, membershipId } = scope.actor
  const say = words(locale)
  const zone = store?.timeZone ?? scope.timeZone
  const isLog = tab === 'log' || (tab !== 'details' && (task.replyWaitingSince !== null || letters.length > 0))
  const list = listOf(task, scope, say)
  const listStore = task.kind === 'group' ? task.storeId : null
  const isDeleted = task.deletedAt !== null
  const start = isDeleted ? null : composerStart(page, locale)
  return (
    <main id="main" className="page task" tabIndex={-1}>
      <LiveRefresh topics={[`task:${task.id}`, `customer:${task.customerId}`]} />
      <ReadOnLook taskId={task.id} />
      <div className="task-nav">
        <BackToList {...list} storeId={listStore} />
        <span className="grow" />
        <Neighbours taskId={task.id} say={{ previous: say('task.previousInList'), next: say('task.nextInList') }} />
      </div>
      <div className="task-grid">
        <div className="task-main">
          <TaskHead page={page} say={say} locale={locale} />
          {isDeleted && (
            <DeletedNotice taskId={task.id} say={deletedWords(task, page.feed.events, { now: scope.now, zone, locale, say })} />
          )}
          <LinkedTasks linked={page.linked} say={say} />
          <nav className="tabs" aria-label={say('task.parts')}>
            <Link
              className="tab"
              href={`/tasks/${task.id}?tab=details`}
              aria-current={isLog ? undefined : 'page'}
              scroll={false}
              prefetch={false}
            >
              {say('task.details')}
            </Link>
            <Link
              className="tab"
              href={`/tasks/${task.id}?tab=log`}
              aria-current={isLog ? 'page' : undefined}
              scroll={false}
              prefetch={false}
            >
              {say('task.log')} <i>{page.feed.total}</i>
            </Link>
            {!isDeleted && <Presence taskId={task.id} say={presenceWords(say)} />}
          </nav>
          {isLog ? (
            <LogSection page={page} say={say} locale={locale} zone={zone} />
          ) : (
            <TaskDetails page={page} say={say} locale={locale} />
          )}
          {!start && !isDeleted && isLog && (
            <>
              <p className="hint amber" role="note">
                <Icon name="circle-alert" />
                {whyNot(page, say)}
              </p>
              {page.draft && (
                <div className="c-theirs">
                  <p className="small">
                    <b>{say('messaging.draftBy', { name: page.draft.by })}</b>
                  </p>
                  <blockquote className="as-typed">
                    {placesByName(htmlToText(page.draft.html) || page.draft.subject, placeNames(say))}
                  </blockquote>
                </div>
              )}
            </>
          )}
          {start && (
            <Composer
              key={task.id}
              start={start}
              words={composerWords(say, locale)}
              list={{ ...list, storeId: listStore }}
              isHiddenOnDesk={!isLog}
            />
          )}
          {isLog && !isDeleted && (
            <CommentForm
              taskId={task.id}
              me={membershipId}
              label={say('task.comment')}
              hint={say('task.mentionHint')}
              people={say('task.mention')}
              button={say('task.addComment')}
              number={task.number}
              kept={say('offline.kept', { number: task.number })}
              noConnection={say('common.noConnection')}
            />
          )}
        </div>
        <aside className="task-side">
          {card && (
            <CustomerCard
              card={card}
              me={membershipId}
              say={say}
              locale={locale}
              currency={retailer.currency}
              contact={contactWords(page.contact, say, { now: scope.now, zone, locale, cameBack: cameBack(card.emails) })}
              mayRelease={can(scope, 'addresses.manage')}
            />
          )}
        </aside>
      </div>
    </main>
  )
}

function presenceWords(say: Words) {
  const of = (key: string) => say(`messaging.${key}`, { names: '{names}' })
  return { looking: of('looking'), lookingMany: of('lookingMany'), writing: of('writing'), writingMany: of('writingMany') }
}
