import type { ReactNode } from 'react'
import { Nav } from '@/components/shell/nav'
import { Shortcuts } from '@/components/shell/shortcuts'
import { UndoToast } from '@/components/tasks/undo-toast'
import { requirePerson } from '@/lib/tenancy/require-person'

export default async function FloorLayout({ children }: { children: ReactNode }) {
  const { say } = await requirePerson()
  return (
    <>
      <a className="skip" href="#main">
        {say('common.skip')}
      </a>
      <Nav />
      {children}
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
