'use client'

import { type FormEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useT } from '@/components/i18n/use-t'
import { fetchRows, withFilter } from '@/components/tasks/list/use-task-list'
import { Icon } from '@/components/ui/icon'
import { Panel } from '@/components/ui/panel'
import type { FilterChip } from '@/lib/tasks/queue/filter-chips'
import type { Tab } from '@/lib/tasks/queue/filter-names'
import { daySpans, filterNames } from '@/lib/tasks/queue/filter-names'
import { FilterFields } from './filter-fields'

type Props = {
  query: string
  tab: Tab
  /** What the list is narrowed to; what the address says and means nothing is not among them. */
  chips: FilterChip[]
  /** The search without a state's words, for the list of the deleted. */
  off: Record<string, string>
  go: (query: string) => void
  show: string
  deleted: number
  /** Empty for every store. */
  store: string
}
/** T-7's filters behind More, made when first opened; the button says how many tasks fit before one presses it. */
export function FilterPanel({ query, tab, chips, off, go, show, deleted, store }: Props) {
  const t = useT('tasks.list.more', 'tasks.filters', 'errors.daysTurned')
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpened, setOpened] = useState(false)
  const [fitting, setFitting] = useState(show)
  const [turned, setTurned] = useState<string | null>(null)
  const asking = useRef(query)
  const filtered = new Set(chips.flatMap((chip) => Object.keys(chip.off)))
  const count = filterNames.filter((name) => filtered.has(name)).length
  const nameOf = (name: string) => chips.find((chip) => name in chip.off)?.label ?? ''

  const draft = (form: HTMLFormElement) => {
    const data = new FormData(form)
    return withFilter(
      query,
      Object.fromEntries(filterNames.map((name) => [name, data.getAll(name).map(String).filter(Boolean).join(',')])),
    )
  }
  const form = useRef<HTMLFormElement>(null)
  const peek = async () => {
    setTurned(null)
    if (!form.current) return
    const requested = draft(form.current)
    if (requested === asking.current) return
    asking.current = requested
    const page = await fetchRows(requested)
    if (page && asking.current === requested) setFitting(page.show)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const requested = draft(event.currentTarget)
    const wrong = turnedIn(new URLSearchParams(requested))
    if (wrong) {
      setTurned(wrong)
      event.currentTarget.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus()
      return
    }
    dialog.current?.close()
    go(requested)
  }
  const open = () => {
    setFitting(show)
    asking.current = withFilter(query, {})
    setTurned(null)
    flushSync(() => setOpened(true))
    dialog.current?.showModal()
  }

  return (
    <>
      <button
        type="button"
        className={count > 0 ? 'chip is-on' : 'chip'}
        aria-haspopup="dialog"
        onClick={open}
        data-opens="filters"
      >
        <Icon name="sliders-horizontal" />
        <span>{t('tasks.list.more')}</span>
        {count > 0 ? <span className="figures">{count}</span> : null}
      </button>
      <Panel
        dialog={dialog}
        title={t('tasks.filters.title')}
        about={<p className="second">{store ? t(`tasks.filters.of.${tab}`, { store }) : t(`tasks.filters.ofEvery.${tab}`)}</p>}
        isMade={isOpened}
      >
        <form ref={form} id="filters" className="panel-body" key={query} onSubmit={submit} onChange={() => void peek()}>
          <FilterFields
            filter={new URLSearchParams(query)}
            names={{ customer: nameOf('customer'), creator: nameOf('creator'), assignee: nameOf('assignee') }}
            changed={() => void peek()}
            wrong={turned ? { [turned]: t('errors.daysTurned') } : {}}
          />
          {deleted > 0 ? (
            <p className="form-line">
              <button
                type="button"
                className="link"
                onClick={() => {
                  dialog.current?.close()
                  go(withFilter(query, { ...off, tab: 'deleted', sort: '' }))
                }}
              >
                {t('tasks.filters.deleted')} ({deleted})
              </button>
            </p>
          ) : null}
        </form>
        <footer className="panel-foot">
          <button
            type="button"
            className="button button-bare"
            onClick={() => {
              dialog.current?.close()
              go(withFilter(query, Object.fromEntries(filterNames.map((name) => [name, '']))))
            }}
          >
            {t('tasks.filters.clear')}
          </button>
          <button type="submit" form="filters" className="button button-go grow">
            {fitting}
          </button>
        </footer>
      </Panel>
    </>
  )
}

/** The field of a last day that comes before its first. */
function turnedIn(params: URLSearchParams): string | null {
  const turned = daySpans.find(([first, last]) => {
    const [from, to] = [params.get(first), params.get(last)]
    return from !== null && to !== null && from > to
  })
  return turned?.[1] ?? null
}
