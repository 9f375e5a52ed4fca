import type { ColleagueMessage } from '@/lib/messaging/outbound/answered-meanwhile'
import { askFor } from './ask-for'

/** What a colleague answered since the message that was seen, for showing it beside one's own (G-17). */
export const fetchColleagueMessage = (taskId: string, latestSeenId: string, answersId: string | null) =>
  askFor<ColleagueMessage>(
    `/api/tasks/${taskId}/answer?${new URLSearchParams({ seen: latestSeenId, ...(answersId ? { of: answersId } : {}) })}`,
  )
