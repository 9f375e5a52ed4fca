'use client'

import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Field } from '@/components/ui/form/field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { Icon } from '@/components/ui/icon'
import { Panel } from '@/components/ui/panel'
import type { ListedView } from '@/lib/tasks/views/list-views'
import { ViewsList } from './views-list'

type Props = { query: string; go: (query: string) => void; mayShare: boolean; storeId: string; store: string }

/** The list's filters under a name: one's own views and shared ones, and a field to keep the present one (T-7). Made when first opened. */
export function ViewsMenu({ query, go, mayShare, storeId, store }: Props) {
  const t = useT('tasks.views', 'tasks.list.loadFailed', 'common.notDone')
  const dialog = useRef<HTMLDialogElement>(null)
  const [opening, setOpening] = useState(0)
  const [views, setViews] = useState<ListedView[] | null>(null)
  const [isFailed, setFailed] = useState(false)
  const load = async () => {
    const response = await fetch('/api/tasks/views').catch(() => null)
    setFailed(!response?.ok)
    if (!response?.ok) return
    setViews(await response.json())
  }
  const open = () => {
    flushSync(() => {
      setOpening((was) => was + 1)
      setViews(null)
    })
    dialog.current?.showModal()
    void load()
  }
  const sending = useSend(actions.saveViewAction, {
    noConnection: t('common.notDone'),
    shape: (form) => {
      const data = new FormData(form)
      const isShared = data.get('isShared') === 'yes'
      return { name: String(data.get('name') ?? ''), query, isShared, storeId: isShared && storeId !== 'all' ? storeId : null }
    },
    onDone: (_, form) => {
      form.reset()
      void load()
    },
  })
  const choose = (view: ListedView) => {
    dialog.current?.close()
    go(view.query)
  }
  return (
    <>
      <button type="button" className="button button-line only-wide" aria-haspopup="dialog" data-opens="views" onClick={open}>
        <Icon name="bookmark" />
        {t('tasks.views.title')}
      </button>
      <Panel dialog={dialog} title={t('tasks.views.title')} isMade={opening > 0}>
        <div className="panel-body">
          {isFailed ? <p className="hint bad">{t('tasks.list.loadFailed')}</p> : null}
          {views?.length === 0 ? <p className="second">{t('tasks.views.none')}</p> : null}
          {views && views.length > 0 ? <ViewsList key={opening} views={views} choose={choose} /> : null}
          <SendForm sending={sending} button={t('tasks.views.save')} done={t('tasks.views.saved')}>
            <Field label={t('tasks.views.name')} name="name" maxLength={60} autoComplete="off" error={sending.fields.name} />
            {mayShare ? (
              <label className="chip">
                <input type="checkbox" name="isShared" value="yes" />
                {storeId === 'all' ? t('tasks.views.shareAll') : t('tasks.views.share', { store })}
              </label>
            ) : null}
          </SendForm>
        </div>
      </Panel>
    </>
  )
}
