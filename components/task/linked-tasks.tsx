import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import type { Translate } from '@/lib/i18n/translator'
import type { LinkedTask, listLinked } from '@/lib/tasks/lifecycle/linked-tasks'

type Props = { linked: Awaited<ReturnType<typeof listLinked>>; t: Translate }

/** Where a task goes on from, and where it goes on (G-14). */
export function LinkedTasks({ linked: { before, after }, t }: Props) {
  if (before.length + after.length === 0) return null
  const one = ({ id, number, title }: LinkedTask, key: 'task.follows' | 'task.followedBy', icon: string) => (
    <li key={id}>
      <Icon name={icon} size="s" />
      <Link className="link" href={`/tasks/${id}`} prefetch={false} title={title}>
        {t(key, { number: String(number) })}
      </Link>
    </li>
  )
  return (
    <ul className="linked small" aria-label={t('task.linked')}>
      {before.map((task) => one(task, 'task.follows', 'link-2'))}
      {after.map((task) => one(task, 'task.followedBy', 'arrow-right'))}
    </ul>
  )
}
