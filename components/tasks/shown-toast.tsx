import { useRouter } from 'next/navigation'
import { focusHeading } from '@/components/ui/focus-heading'
import { Icon } from '@/components/ui/icon'
import { hasKeys, isTyping } from '@/components/ui/is-typing'
import { replaceToast, showToast, takeEarlier, useShownToast } from '@/components/ui/toast'
import { useLeaveWhenRead } from '@/components/ui/use-leave-when-read'
import { useSingleKey } from '@/components/ui/use-single-key'
import { restore, undo } from '@/lib/tasks/actions'

export type ToastWords = Record<'undo' | 'undone' | 'noConnection' | 'dismiss', string>

/**
 * What was just done, with the way back for ten seconds; key z. After it the way back of what was done before is offered. It stays while it is hovered or focused, until it is dismissed.
 */
export function ShownToast({ say }: { say: ToastWords }) {
  const toast = useShownToast()
  const router = useRouter()
  const staying = useLeaveWhenRead({ isShown: toast !== null, turn: toast?.turn, leave: () => showToast(null) })

  const takeBack = async () => {
    if (!toast?.undo) return
    // Its button leaves with what it said; who pressed it goes on at the page's heading.
    if (document.activeElement?.closest('.toast')) focusHeading()
    replaceToast({ words: '…' })
    const door = toast.back?.take ?? (toast.of === 'deleting' ? restore : undo)
    const result = await door({ taskId: toast.undo }).catch(() => null)
    const words = result?.ok
      ? (toast.back?.words ?? say.undone).replace('{number}', String(result.value.number))
      : (result?.message ?? say.noConnection)
    const before = takeEarlier()
    replaceToast(before ? { ...before, words: `${words} · ${before.words}` } : { words, isFailure: !result?.ok })
    if (toast.after) toast.after()
    else router.refresh()
  }
  const putAway = () => {
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
          <span className="grow">{toast.words}</span>
          {toast.undo ? (
            <button type="button" onClick={() => void takeBack()} aria-keyshortcuts={hasKeys() ? 'z' : undefined}>
              <Icon name="undo-2" />
              {say.undo} {hasKeys() ? <kbd className="tiny">z</kbd> : null}
            </button>
          ) : null}
          <button type="button" className="quiet" aria-label={say.dismiss} onClick={putAway}>
            <Icon name="x" />
          </button>
        </div>
      ) : null}
    </div>
  )
}
