'use client'

import { useT } from '@/components/i18n/use-t'
import { isPlainPress } from '@/components/ui/soft-link'
import { useFragment } from '@/components/ui/use-fragment'

/** Leads to the composer, which has the suggested words: on a phone its sheet opens here, on a desk it stands under the log (G-6). */
export function StartFromThese({ taskId }: { taskId: string }) {
  const t = useT('task.startFromThese')
  const { open } = useFragment('answer')
  return (
    <a
      className="link small"
      href={`/tasks/${taskId}?tab=log#answer`}
      onClick={(event) => {
        if (!isPlainPress(event) || matchMedia('(min-width: 820px)').matches) return
        event.preventDefault()
        open()
      }}
    >
      {t('task.startFromThese')}
    </a>
  )
}
