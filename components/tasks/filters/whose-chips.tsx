'use client'

import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import { books } from '@/lib/tasks/queue/filter-names'

type Props = { book: string; choose: (book: string) => void }

/** By preferred relationship (G-4): chips in a row, or one chip that opens a menu on a phone. */
export function WhoseChips({ book, choose }: Props) {
  const t = useT('tasks.list')
  const chosen = books.find((key) => key === book)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as the drawn row of chips in all browsers */}
      <div className="chips only-wide" role="group" aria-label={t('tasks.list.whose')}>
        {books.map((key) => (
          <button key={key} type="button" className="chip" aria-pressed={key === book} onClick={() => choose(key)}>
            {t(`tasks.list.books.${key}`)}
          </button>
        ))}
      </div>
      <span className={book === 'all' ? 'chip chip-menu only-narrow' : 'chip chip-menu is-on only-narrow'}>
        <span>{chosen === undefined ? '' : t(chosen === 'all' ? 'tasks.list.allCustomers' : `tasks.list.books.${chosen}`)}</span>
        <Icon name="chevron-down" />
        <select aria-label={t('tasks.list.whose')} value={book} onChange={(event) => choose(event.target.value)}>
          {books.map((key) => (
            <option key={key} value={key}>
              {t(`tasks.list.books.${key}`)}
            </option>
          ))}
        </select>
      </span>
    </>
  )
}
