'use client'

import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import { later } from '@/components/ui/later'
import { PopButton } from '@/components/ui/pop-button'
import type { ToolsOfList } from './list-tools-panel'

const panel = later(() => import('./list-tools-panel').then((found) => found.ListToolsPanel))

/** How the list looks, and what else is done with it, behind one button. */
export function ListTools(tools: ToolsOfList) {
  const t = useT('tasks.tools.title')
  return (
    <PopButton part={panel} given={tools} kind="dialog" className="icon-button" label={t('tasks.tools.title')}>
      <Icon name="ellipsis" />
    </PopButton>
  )
}
