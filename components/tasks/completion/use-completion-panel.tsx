'use client'

import { useState } from 'react'
import { MessagesProvider } from '@/components/i18n/messages-provider'
import { useWhenUsed } from '@/components/ui/later'
import type { Locale } from '@/db/vocabulary'
import type { CompletionAsked } from '@/lib/tasks/completion/read-completion'
import { completionPanel } from './completion-part'

type Answer = { asked: CompletionAsked; locale: Locale; packed: string }
type Opened = Answer & { taskId: string; ended: (closed: boolean) => void }

/**
 * What a check mark opens (T-13). `ask` answers whether the panel could be opened: without a connection it cannot, and who pressed closes the
 * task by itself then, to be settled later (H-7).
 */
export function useCompletionPanel(after?: () => void) {
  const Panel = useWhenUsed(completionPanel)
  const [opened, setOpened] = useState<Opened | null>(null)

  async function ask(taskId: string, ended: (closed: boolean) => void): Promise<boolean> {
    const [, response] = await Promise.all([completionPanel.load(), fetch(`/api/tasks/${taskId}/completion`).catch(() => null)])
    const answer: Answer | null = response?.ok ? await response.json() : null
    if (!answer || completionPanel.now() === 'away') return false
    setOpened({ ...answer, taskId, ended })
    return true
  }
  const panel =
    opened && Panel && Panel !== 'away' ? (
      <MessagesProvider locale={opened.locale} packed={opened.packed}>
        <Panel
          key={opened.taskId}
          taskId={opened.taskId}
          asked={opened.asked}
          after={after}
          leave={(closed) => {
            setOpened(null)
            opened.ended(closed)
          }}
        />
      </MessagesProvider>
    ) : null
  return { ask, panel }
}
