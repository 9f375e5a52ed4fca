'use client'

import { useIdleMark } from '@/components/live/use-idle-mark'
import { OfflineBar, type OfflineWords } from '@/components/offline/offline-bar'
import { ShownToast, type ToastWords } from '@/components/tasks/shown-toast'
import { type Packed, unpackWords } from '@/components/ui/packed'
import { Shortcuts } from './shortcuts'
import { useLateType } from './use-late-type'

export type FloorFootWords = { offline: OfflineWords; toast: ToastWords }

/** What every page of the floor has besides its own: the connection's state, single keys, and what was just done. */
export function FloorFoot({ me, words }: { me: string; words: Packed<FloorFootWords> }) {
  const say = unpackWords(words)
  useLateType()
  useIdleMark()
  return (
    <>
      <OfflineBar me={me} say={say.offline} />
      <Shortcuts />
      <ShownToast say={say.toast} />
    </>
  )
}
