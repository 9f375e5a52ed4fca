import type { Metadata } from 'next'
import { Messages } from '@/components/i18n/messages'
import { entriesParam } from '@/components/task/log/entries-param'
import { TaskScreen } from '@/components/task/task-screen'
import { readTaskTitle } from '@/components/task/task-title'
import { requirePerson } from '@/lib/auth/require-person'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ tab?: string; entries?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { entries }] = await Promise.all([params, searchParams])
  return { title: await readTaskTitle(id, entriesParam(entries)) }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await requirePerson()
  const [{ id }, { tab, entries }] = await Promise.all([params, searchParams])
  return (
    <Messages
      locale={locale}
      of={[
        'messaging.presence',
        'task.dismiss',
        'task.more',
        'task.nextInList',
        'task.previousInList',
        'task.reason',
        'task.reopen',
        'tasks.complete',
        'tasks.delete',
        'tasks.toast',
      ]}
    >
      <TaskScreen taskId={id} tab={tab} entries={entriesParam(entries)} />
    </Messages>
  )
}
