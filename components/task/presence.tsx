'use client'

import { useT } from '@/components/i18n/use-t'
import { initials } from '@/components/ui/initials'
import { useHere, useWhoIsHere } from './here'

/** Who else looks at this task, or writes to its customer, beside the tabs (G-17). */
export function Presence({ taskId }: { taskId: string }) {
  const t = useT('messaging.presence')
  useHere(taskId)
  const { people } = useWhoIsHere()
  const writing = people.filter(({ isWriting }) => isWriting)
  const shown = writing.length > 0 ? writing : people
  const names = shown.map(({ name }) => name.split(' ')[0]).join(', ')
  const key = writing.length > 0 ? 'writing' : 'present'
  const text = t(`messaging.presence.${shown.length > 1 ? (`${key}Many` as const) : key}`, { names })
  return (
    <span className="here small" role="status">
      {shown.length > 0 && (
        <>
          <span className="badge badge-small" aria-hidden="true">
            {initials(shown[0]?.name ?? '')}
          </span>
          <span className={writing.length > 0 ? 'green' : 'dim'}>{text}</span>
        </>
      )}
    </span>
  )
}
