import { useT } from '@/components/i18n/use-t'
import { focusHeading } from '@/components/ui/focus-heading'
import { Icon } from '@/components/ui/icon'
import type { FilterChip } from '@/lib/tasks/queue/filter-chips'

type Props = { chips: FilterChip[]; set: (changes: Record<string, string>) => void }

/** What the list is narrowed to: one chip each, which takes it off. */
export function AppliedFilters({ chips, set }: Props) {
  const t = useT('tasks.list')
  // Whose customers is a pill of its own beside them.
  const shown = chips.filter(({ off }) => Object.keys(off).join() !== 'book')
  if (shown.length === 0) return null
  const all = Object.assign({}, ...chips.map(({ off }) => Object.fromEntries(Object.keys(off).map((name) => [name, '']))))
  /** The chip leaves with what it asks for: the next one has the focus, or the one before, and after the last the heading. */
  const takeOff = (chip: HTMLElement, off: Record<string, string>) => {
    const near = [chip.nextElementSibling, chip.previousElementSibling].find((each) => each?.matches('.chip-x'))
    if (near instanceof HTMLElement) near.focus()
    else focusHeading()
    set(off)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as the drawn row of chips in all browsers
    <div className="chips applied" role="group" aria-label={t('tasks.list.filtersOn')}>
      {shown.map(({ label, off }) => (
        <button
          key={label}
          type="button"
          className="chip chip-x is-on"
          aria-label={t('tasks.list.takeOff', { filter: label })}
          onClick={(event) => takeOff(event.currentTarget, off)}
        >
          {label}
          <Icon name="x" size="s" />
        </button>
      ))}
      {shown.length > 1 ? (
        <button type="button" className="button button-bare" onClick={(event) => takeOff(event.currentTarget, all)}>
          {t('tasks.list.clearAll')}
        </button>
      ) : null}
    </div>
  )
}
