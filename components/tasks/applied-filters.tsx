import { Icon } from '@/components/ui/icon'
import type { FilterChip } from '@/lib/tasks/filter-chips'
import type { ListWords } from './list-words'

type Props = { chips: FilterChip[]; set: (changes: Record<string, string>) => void; say: ListWords }

/** What the list is narrowed to: one chip each, which takes it off. */
export function AppliedFilters({ chips, set, say }: Props) {
  if (chips.length === 0) return null
  const all = Object.assign({}, ...chips.map(({ off }) => Object.fromEntries(Object.keys(off).map((name) => [name, '']))))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as the drawn row of chips in all browsers
    <div className="chips applied" role="group" aria-label={say.filtersOn}>
      {chips.map(({ label, off }) => (
        <button
          key={label}
          type="button"
          className="chip chip-x is-on"
          aria-label={say.takeOff.replace('{filter}', () => label)}
          onClick={() => set(off)}
        >
          {label}
          <Icon name="x" size="s" />
        </button>
      ))}
      {chips.length > 1 ? (
        <button type="button" className="btn btn-bare" onClick={() => set(all)}>
          {say.clearAll}
        </button>
      ) : null}
    </div>
  )
}
