import type { Metadata } from 'next'
import { TaskScreen } from '@/components/task/task-screen'
import { readTaskTitle } from '@/components/task/task-title'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ tab?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await readTaskTitle((await params).id) }
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const { tab } = await searchParams
  return <TaskScreen taskId={id} tab={tab} />
}
