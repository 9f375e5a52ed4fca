import Link from 'next/link'
import { Icon } from '@/components/ui/icon'

/** The page's one button: at the head on desks, under the thumb on phones. */
export function AddTask({ label }: { label: string }) {
  return (
    <>
      <Link className="btn btn-go only-wide" href="/tasks/new" prefetch={false}>
        <Icon name="plus" />
        {label} <kbd className="on-go">c</kbd>
      </Link>
      <Link className="fab" href="/tasks/new" prefetch={false} aria-label={label}>
        <Icon name="plus" size="l" />
      </Link>
    </>
  )
}
