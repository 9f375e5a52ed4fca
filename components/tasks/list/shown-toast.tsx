import { useRouter } from 'next/navigation'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { focusHeading } from '@/components/ui/focus-heading'
import { Icon } from '@/components/ui/icon'
import { hasKeys, isTyping } from '@/components/ui/is-typing'
import { replaceToast, showToast, takeEarlier, useShownToast } from '@/components/ui/toast'
import { useLeaveWhenRead } from '@/components/ui/use-leave-when-read'
import { useSingleKey } from '@/components/ui/use-single-key'

/**
 * What was just done, with the way back for ten seconds; key z. After it the way back of what was done before is offered. It stays while it is hovered or focused, until it is dismissed.
 */
export function ShownToast() {
  const t = useT('common.undo', 'common.notDone', 'common.dismiss', 'tasks.toast.undone')
  const toast = useShownToast()
  const router = useRouter()
  const staying = useLeaveWhenRead({ isShown: toast !== null, turn: toast?.turn, leave: () => showToast(null) })

  const takeBack = async () => {
    if (!toast?.undo) return
    // Its button leaves with what it said; who pressed it goes on at the page's heading.
    if (document.activeElement?.closest('.toast')) focusHeading()
    replaceToast({ text: '…' })
    const run = toast.back?.take ?? (toast.of === 'deleting' ? actions.restoreTaskAction : actions.undoCloseAction)
    const result = await run({ taskId: toast.undo }).catch(() => null)
    const text = result?.ok
      ? (toast.back?.text ?? t('tasks.toast.undone', { number: result.value.number }))
      : (result?.message ?? t('common.notDone'))
    const before = takeEarlier()
    replaceToast(before ? { ...before, text: `${text} · ${before.text}` } : { text, isFailure: !result?.ok })
    if (toast.after) toast.after()
    else if (result) router.refresh()
  }
  const closeWithoutAction = () => {
    showToast(null)
    focusHeading()
  }
  useSingleKey((event) => {
    if (event.key !== 'z' || isTyping(event) || !toast) return
    event.preventDefault()
    void takeBack()
  })

  return (
    <div role="status">
      {toast ? (
        <div className="toast" {...staying}>
          <span className="grow">{toast.text}</span>
          {toast.undo ? (
            <button type="button" onClick={() => void takeBack()} aria-keyshortcuts={hasKeys() ? 'z' : undefined}>
              <Icon name="undo-2" />
              {t('common.undo')} {hasKeys() ? <kbd className="tiny">z</kbd> : null}
            </button>
          ) : null}
          <button type="button" className="quiet" aria-label={t('common.dismiss')} onClick={closeWithoutAction}>
            <Icon name="x" />
          </button>
        </div>
      ) : null}
    </div>
  )
}
