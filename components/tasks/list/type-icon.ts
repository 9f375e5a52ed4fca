import type { TaskType } from '@/db/vocabulary'

/** The icon of each type in the sprite. */
export const typeIcons: Record<TaskType, string> = {
  email: 'mail',
  offer: 'tag',
  project: 'folder',
  meeting: 'calendar',
  online_meeting: 'video',
  call: 'phone',
  leave: 'palmtree',
}
