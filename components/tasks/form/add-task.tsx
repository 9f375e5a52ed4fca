import Link from 'next/link'
import { Icon } from '@/components/ui/icon'

/** The page's one button: at the head on desks, under the thumb on phones. A store looked at gets the task, a customer is whom it is about (T-10). */
export function AddTask({ label, storeId, customerId }: { label: string; storeId?: string; customerId?: string }) {
  const about = customerId ? `?customer=${customerId}` : storeId ? `?store=${storeId}` : ''
  const href = `/tasks/new${about}`
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
