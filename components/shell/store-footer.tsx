'use client'

import { useIdleMark } from '@/components/live/use-idle-mark'
import { OfflineBar, type OfflineLabels } from '@/components/offline/offline-bar'
import { ShownToast, type ToastLabels } from '@/components/tasks/list/shown-toast'
import { type Packed, unpackLabels } from '@/components/ui/packed'
import { Shortcuts } from './shortcuts'
import { useLateType } from './use-late-type'

export type StoreFooterLabels = { offline: OfflineLabels; toast: ToastLabels }

/** What every page of a store has besides its own: the connection's state, single keys, and what was just done. */
export function StoreFooter({ me, packedLabels }: { me: string; packedLabels: Packed<StoreFooterLabels> }) {
  const labels = unpackLabels(packedLabels)
  useLateType()
  useIdleMark()
  return (
    <>
      <OfflineBar me={me} labels={labels.offline} />
      <Shortcuts />
      <ShownToast labels={labels.toast} />
    </>
  )
}
