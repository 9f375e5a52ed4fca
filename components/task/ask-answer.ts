import type { ColleaguesAnswer } from '@/lib/messaging/answered-meanwhile'
import { askFor } from './ask-for'

/** What a colleague answered since the letter that was seen, for showing it beside one's own (G-17). */
export const askAnswer = (taskId: string, seen: string, answersId: string | null) =>
  askFor<ColleaguesAnswer>(
    `/api/tasks/${taskId}/answer?${new URLSearchParams({ seen, ...(answersId ? { of: answersId } : {}) })}`,
  )
