'use client'

import { Icon } from '@/components/ui/icon'
import { useWaitingNotes } from './waiting'

/** The notes written on a task without a connection, until they are sent: also after the page was loaded again (H-7). */
export function WaitingNotes({ taskId, kept }: { taskId: string; kept: string }) {
  return useWaitingNotes(taskId).map(({ key, text }) => (
    <div key={key} className="waiting-note" role="status">
      <Icon name="clock" size="s" />
      <div className="grow">
        <p>{text}</p>
        <p className="small dim">{kept}</p>
      </div>
    </div>
  ))
}
