'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { AssigneeField } from '@/components/tasks/form/assignee-field'
import { Choice, Field } from '@/components/ui/form/field'
import { FormMessage } from '@/components/ui/form/form-message'
import { halfTyped } from '@/components/ui/form/half-typed'
import { PickField } from '@/components/ui/form/pick-field'
import { Panel } from '@/components/ui/panel'
import { findAt } from '@/components/ui/use-finder'
import { type BulkAction, priorities } from '@/db/vocabulary'

type CountResponse = { ok: true } | { ok: false; message: string; fields: Record<string, string> }
type Props = {
  action: BulkAction
  /** To a colleague, not to a store. */
  isGiving: boolean
  /** Null when all that the filter finds are meant: then their number is typed. */
  count: number | null
  all: string
  /** How many of those on the page have an answer of their customer that waits. */
  waiting: number
  /** Null where another press was first. */
  start: (sent: Record<string, string>) => Promise<CountResponse | null>
  close: () => void
}
const findStores = findAt('/api/stores')

/** What is still to be said before many tasks change: which day, which store, and for all of them their typed number. */
export function BulkDialog({ action, isGiving, count, all, waiting, start, close }: Props) {
  const t = useT('tasks.bulk', 'tasks.new.dueOn', 'tasks.new.dueTime', 'tasks.priorities', 'stores.find', 'stores.noneSuch')
  const dialog = useRef<HTMLDialogElement>(null)
  const [wrong, setWrong] = useState<{ message: string; fields: Record<string, string> }>({ message: '', fields: {} })
  const [isSending, setSending] = useState(false)
  useEffect(() => {
    dialog.current?.showModal()
    // What is asked for comes first, not the way out (Q-Y2).
    dialog.current?.querySelector<HTMLElement>('form input:not([type=hidden]), form select')?.focus()
  }, [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const unreadable = halfTyped(event.currentTarget)
    if (unreadable) return setWrong({ message: '', fields: unreadable })
    setSending(true)
    const response = await start({ ...fieldsOf(event.currentTarget), action })
    if (!response) return
    setSending(false)
    if (!response.ok)
      setWrong({ fields: response.fields, message: Object.keys(response.fields).length > 0 ? '' : response.message })
  }
  const done = isGiving ? 'give' : action
  const title = t(`tasks.bulk.confirm.${done}`, count === null ? countOf(all) : { count, plus: '' })
  return (
    <Panel dialog={dialog} title={title} isKept onClose={close}>
      <form id="bulk" className="panel-body form" onSubmit={submit} noValidate>
        {waiting > 0 ? <p>{t('tasks.bulk.waiting', { count: waiting })}</p> : null}
        {action === 'delete' ? <p>{t('tasks.bulk.deleteText')}</p> : null}
        {action === 'assign' && !isGiving ? (
          <PickField
            name="storeId"
            start={null}
            find={findStores}
            error={wrong.fields.storeId}
            label={t('stores.find')}
            none={t('stores.noneSuch')}
          />
        ) : null}
        {isGiving ? <AssigneeField start={null} error={wrong.fields.assigneeId} /> : null}
        {action === 'priority' ? (
          <Choice label={t('tasks.bulk.priority')} name="priority" error={wrong.fields.priority}>
            {priorities.map((key) => (
              <option key={key} value={key}>
                {t(`tasks.priorities.${key}`)}
              </option>
            ))}
          </Choice>
        ) : null}
        {action === 'due' ? (
          <div className="form-pair">
            <Field
              label={t('tasks.new.dueOn')}
              type="date"
              name="dueOn"
              error={wrong.fields.dueOn}
              hint={t('tasks.bulk.noDue')}
            />
            <Field label={t('tasks.new.dueTime')} type="time" name="dueTime" error={wrong.fields.dueTime} />
          </div>
        ) : null}
        {count === null ? (
          <Field
            label={t('tasks.bulk.typed', { count: all })}
            name="typedCount"
            inputMode="numeric"
            autoComplete="off"
            error={wrong.fields.typedCount}
            hint={t('tasks.bulk.typedHint')}
          />
        ) : null}
        <FormMessage message={wrong.message} />
      </form>
      <footer className="panel-foot">
        <button
          type="submit"
          form="bulk"
          className={action === 'delete' ? 'button button-rose grow' : 'button button-go grow'}
          aria-disabled={isSending || undefined}
        >
          {t(`tasks.bulk.operations.${done}`)}
        </button>
      </footer>
    </Panel>
  )
}

/** "10,000+" as the number it begins with, and whether there are more. */
const countOf = (all: string) => ({ count: Number(all.replaceAll(/\D/g, '')), plus: all.endsWith('+') ? '+' : '' })

/** Digits as people type them, with a separator or without. */
function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  return fields.typedCount === undefined ? fields : { ...fields, typedCount: fields.typedCount.replaceAll(/\D/g, '') }
}
