'use client'

import { type RefObject, useEffect, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import type { BulkAction } from '@/db/vocabulary'
import type { RowTuple } from '@/lib/tasks/queue/row-tuple'
import { BulkDialog } from './bulk-dialog'
import { BulkProgress } from './bulk-progress'
import { useBulk } from './use-bulk'
import type { Picks } from './use-picks'

type Props = {
  picks: Picks
  /** All that the filter finds, in words ("14", "10,000+"), and its address. */
  all: string
  query: string
  rows: RowTuple[]
  /** No more rows are to come. */
  isWhole: boolean
  /** Whom the tasks can be given to, if to anybody. */
  assign: 'store' | 'person' | null
  mayChange: boolean
  /** People's own tasks are among them. */
  isOwn: boolean
  refetch: () => void
  /** Filled with what a key or a row's menu does to the picked rows. */
  doToPicked: RefObject<(action: BulkAction) => void>
}

const icons: Record<BulkAction, string> = {
  assign: 'store',
  due: 'calendar',
  priority: 'flag',
  resolve: 'check',
  dismiss: 'x',
  delete: 'trash-2',
}
/** What anybody may do; the rest changes what head office or a manager wrote. */
const closing: BulkAction[] = ['resolve', 'dismiss']
const actions = Object.keys(icons) as BulkAction[]

/** What can be done to the ticked rows, or to all that the filter finds (T-8). */
export function BulkBar({ picks, all, query, rows, isWhole, assign, mayChange, isOwn, refetch, doToPicked }: Props) {
  const t = useT('tasks.bulk', 'tasks.picked')
  const [asking, setAsking] = useState<BulkAction | null>(null)
  const [message, setMessage] = useState('')
  const { run, start: begin, end, close } = useBulk()

  const start = async (sent: Record<string, string>) => {
    const result = await begin({ ...sent, ...(picks.all ? { query } : { taskIds: [...picks.ids] }) })
    if (!result?.ok) return result
    setAsking(null)
    picks.clear()
    return result
  }
  const waiting = rows.filter((row) => picks.ids.has(row[0]) && row[12] !== '').length
  const isGiving = (action: BulkAction) => action === 'assign' && assign === 'person'
  const press = async (action: BulkAction) => {
    setMessage('')
    if (action === 'delete' && !mayChange) return
    // Who waits for an answer is closed away only by who was told.
    const isPlain = !picks.all && closing.includes(action) && waiting === 0
    if (!isPlain) return setAsking(action)
    const result = await start({ action })
    if (result && !result.ok) setMessage(result.message)
  }
  useEffect(() => {
    doToPicked.current = (action) => void press(action)
  })
  const progress = run ? (
    <BulkProgress key={run.id} runId={run.id} isNew={run.isNew} end={end} close={close} refetch={refetch} />
  ) : null
  if (!picks.isOn || (run && !run.isOver)) return progress
  const { others, isNone, isUnsure } = notTheirs(picks, rows, isWhole)
  const noneYours = isOwn ? 'tasks.bulk.noneYoursOwn' : 'tasks.bulk.noneYours'
  const why = isUnsure ? t('tasks.bulk.restStays') : isNone ? t(noneYours) : t('tasks.bulk.notYours', { count: others })
  const count = picks.all ? t('tasks.bulk.allPicked', { count: all }) : t('tasks.picked', { count: picks.ids.size })
  return (
    <>
      {progress}
      <div className="toast bulk" role="toolbar" aria-label={t('tasks.bulk.bar')}>
        <p className="bulk-count">
          <span className="strong" role="status">
            {message || count}
          </span>
          {picks.all ? null : (
            <button type="button" className="quiet" onClick={() => picks.pickAll(rows.map(([id]) => id))}>
              {t('tasks.bulk.all', { count: all })}
            </button>
          )}
          <button type="button" className="quiet" onClick={picks.clear}>
            {t('tasks.bulk.clear')}
          </button>
        </p>
        {mayChange && others > 0 ? <p className="bulk-why small">{why}</p> : null}
        <div className="bulk-actions">
          {actions
            .filter((action) => (action === 'assign' ? assign : mayChange || closing.includes(action)))
            .map((action) => (
              <button
                key={action}
                type="button"
                disabled={(picks.ids.size === 0 && !picks.all) || (isNone && !closing.includes(action))}
                onClick={() => void press(action)}
              >
                <Icon name={isGiving(action) ? 'circle-user-round' : icons[action]} />
                {t(`tasks.bulk.${isGiving(action) ? 'give' : action}`)}
              </button>
            ))}
        </div>
      </div>
      {asking ? (
        <BulkDialog
          action={asking}
          isGiving={isGiving(asking)}
          count={picks.all ? null : picks.ids.size}
          all={all}
          waiting={closing.includes(asking) ? waiting : 0}
          start={start}
          close={() => setAsking(null)}
        />
      ) : null}
    </>
  )
}

/** How many of the ticked rows are not the reader's to change, and whether that is all of them. Of rows not here yet nothing is known. */
function notTheirs({ ids, all }: Picks, rows: RowTuple[], isWhole: boolean) {
  const others = rows.filter((row) => ids.has(row[0]) && row[14] === 0).length
  const isUnsure = all && !isWhole
  return { others, isUnsure, isNone: others > 0 && !isUnsure && others === ids.size }
}
