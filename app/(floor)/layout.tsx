import type { ReactNode } from 'react'
import { OfflineBar } from '@/components/offline/offline-bar'
import { Nav } from '@/components/shell/nav'
import { Shortcuts } from '@/components/shell/shortcuts'
import { UndoToast } from '@/components/tasks/undo-toast'
import { countsOf } from '@/components/ui/counts'
import { requirePerson } from '@/lib/tenancy/require-person'

export default async function FloorLayout({ children }: { children: ReactNode }) {
  const { say, person, locale } = await requirePerson()
  return (
    <>
      <a className="skip" href="#main">
        {say('common.skip')}
      </a>
      <Nav />
      {children}
      <OfflineBar
        me={person.membershipId}
        say={{
          offline: say('offline.none'),
          waiting: countsOf(say, locale, 'offline.waiting'),
          settled: countsOf(say, locale, 'offline.settled'),
        }}
      />
      <Shortcuts />
      <UndoToast
        say={{
          undo: say('common.undo'),
          undone: say('tasks.toast.undone', { number: '{number}' }),
          noConnection: say('common.notDone'),
        }}
      />
    </>
  )
}
