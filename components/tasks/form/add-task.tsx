import Link from 'next/link'
import { Icon } from '@/components/ui/icon'

type About = { customer?: string; account?: string; order?: string }

/** The page's one button: at the head on desks, under the thumb on phones. A store looked at gets the task, a record is what it is about (T-10). */
export function AddTask({ label, storeId, about = {} }: { label: string; storeId?: string; about?: About }) {
  const asked = new URLSearchParams({ ...about, ...(storeId && { store: storeId }) })
  const href = asked.size > 0 ? `/tasks/new?${asked}` : '/tasks/new'
  return (
    <>
      <Link className="button button-go only-wide" href={href} prefetch={false}>
        <Icon name="plus" />
        {label} <kbd className="on-button">c</kbd>
      </Link>
      <Link className="floating-button" href={href} prefetch={false} aria-label={label}>
        <Icon name="plus" size="l" />
      </Link>
    </>
  )
}
