import { useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import { orNoConnection } from '@/lib/result'
import type { ListedView } from '@/lib/tasks/views/list-views'

type Props = { views: ListedView[]; choose: (view: ListedView) => void }
/** `listed` is the id the view was listed by: put back, it has a new one. */
type Row = { listed: string; view: ListedView; isGone: boolean; wrong: string }

/**
 * The views one has and those others share. One's own can be taken away, and put back as long as the panel is open (T-7). What was
 * pressed here outlives a newer `views`, which may have been read before the press.
 */
export function ViewsList({ views, choose }: Props) {
  const t = useT('tasks.views', 'common.undo', 'common.notDone')
  const toldOf = ({ isMine, isShared, by }: ListedView) =>
    isMine ? (isShared ? t('tasks.views.shared') : '') : t('tasks.views.by', { name: by })
  const [pressed, setPressed] = useState<Row[]>([])
  const untouched = views.filter(({ id }) => !pressed.some(({ listed, view }) => listed === id || view.id === id))
  const rows = [...untouched.map((view) => ({ listed: view.id, view, isGone: false, wrong: '' })), ...pressed].sort(asListed)
  const change = (row: Row, part: Partial<Row>) =>
    setPressed((all) => [...all.filter(({ listed }) => listed !== row.listed), { ...row, ...part }])
  const remove = async (row: Row) => {
    const result = await orNoConnection(actions.removeViewAction({ viewId: row.view.id }), t('common.notDone'))
    // Taken away in another tab, it is away as well.
    const isGone = result.ok || result.key === 'errors.notFound'
    change(row, isGone ? { isGone, wrong: '' } : { wrong: result.message })
  }
  const putBack = async (row: Row) => {
    const { name, query, isShared, storeId } = row.view
    const result = await orNoConnection(actions.saveViewAction({ name, query, isShared, storeId }), t('common.notDone'))
    if (!result.ok) return change(row, { wrong: result.message })
    change(row, { view: { ...row.view, id: result.value.id }, isGone: false, wrong: '' })
  }
  return (
    <ul className="many views">
      {rows.map((row) => (
        <li key={row.listed}>
          {row.isGone ? (
            <span className="menu-item grow dim">{t('tasks.views.removed', { name: row.view.name })}</span>
          ) : (
            <button type="button" className="menu-item grow" onClick={() => choose(row.view)}>
              {row.view.name}
            </button>
          )}
          <span className="second" role="status">
            {row.wrong || toldOf(row.view)}
          </span>
          {row.isGone ? (
            <button type="button" className="button button-bare" onClick={() => void putBack(row)}>
              {t('common.undo')}
            </button>
          ) : row.view.isMine ? (
            <button
              type="button"
              className="icon-button"
              aria-label={t('tasks.views.remove', { name: row.view.name })}
              onClick={() => void remove(row)}
            >
              <Icon name="x" />
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** The order of listViews: one's own first, then by name. */
const asListed = ({ view: a }: Row, { view: b }: Row) =>
  Number(b.isMine) - Number(a.isMine) || a.name.localeCompare(b.name) || a.id.localeCompare(b.id)
