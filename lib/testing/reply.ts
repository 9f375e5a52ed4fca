import { newId } from '@/lib/ids'

const reply = {
  text: 'Yes please',
  by: 'Marguerite',
  photos: 0,
  files: 0,
  isUnverified: false,
  isDoubtful: false,
}

/** A customer's reply as it is raised on a task. For tests only. */
export const replyOf = (over: Partial<typeof reply> & { messageId?: string } = {}) => ({ messageId: newId(), ...reply, ...over })
