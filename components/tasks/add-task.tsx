import Link from 'next/link'
import { Icon } from '@/components/ui/icon'

/** The page's one button: at the head on desks, under the thumb on phones. A store looked at is the one that gets the task (T-10). */
export function AddTask({ label, storeId }: { label: string; storeId?: string }) {
  const href = storeId ? `/tasks/new?store=${storeId}` : '/tasks/new'
  return (
    <>
      <Link className="btn btn-go only-wide" href={href} prefetch={false}>
        <Icon name="plus" />
        {label} <kbd className="on-go">c</kbd>
      </Link>
      <Link className="fab" href={href} prefetch={false} aria-label={label}>
        <Icon name="plus" size="l" />
      </Link>
    </>
  )
}
