import { later } from '@/components/ui/later'

/** The panel comes with the first sign of a person, not with the page. */
export const completionPanel = later(() => import('./completion-panel').then((found) => found.CompletionPanel))

/** What it says comes with what it asks, not with every list of tasks. */
export const messagesWithIt = [
  'common.upload',
  'completion',
  'records.attributes',
  'records.touchpoint',
  'tasks.filters.noColleague',
] as const
