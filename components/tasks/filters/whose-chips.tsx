'use client'

import type { ListLabels } from '@/components/tasks/list/list-labels'
import { Icon } from '@/components/ui/icon'

type Props = { book: string; choose: (book: string) => void; labels: ListLabels }

/** By preferred relationship (G-4): chips in a row, or one chip that opens a menu on a phone. */
export function WhoseChips({ book, choose, labels }: Props) {
  const chosen = labels.books.find(({ key }) => key === book)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as the drawn row of chips in all browsers */}
      <div className="chips only-wide" role="group" aria-label={labels.whose}>
        {labels.books.map(({ key, label }) => (
          <button key={key} type="button" className="chip" aria-pressed={key === book} onClick={() => choose(key)}>
            {label}
          </button>
        ))}
      </div>
      <span className={book === 'all' ? 'chip chip-menu only-narrow' : 'chip chip-menu is-on only-narrow'}>
        <span>{book === 'all' ? labels.allCustomers : chosen?.label}</span>
        <Icon name="chevron-down" />
        <select aria-label={labels.whose} value={book} onChange={(event) => choose(event.target.value)}>
          {labels.books.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </span>
    </>
  )
}
