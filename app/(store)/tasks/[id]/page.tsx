import type { Metadata } from 'next'
import { entriesParam } from '@/components/task/log/entries-param'
import { TaskScreen } from '@/components/task/task-screen'
import { readTaskTitle } from '@/components/task/task-title'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ tab?: string; entries?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { entries }] = await Promise.all([params, searchParams])
  return { title: await readTaskTitle(id, entriesParam(entries)) }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { tab, entries }] = await Promise.all([params, searchParams])
  return <TaskScreen taskId={id} tab={tab} entries={entriesParam(entries)} />
}
