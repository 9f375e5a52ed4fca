import type { NotificationKind } from '@/db/vocabulary'

type Told = { kind: NotificationKind; others: number }

/** The key of a notification's sentence: of many tasks given at once, one says how many. */
export const saidAs = ({ kind, others }: Told) =>
  `notifications.sentences.${kind === 'assigned' && others > 0 ? 'assignedMany' : kind}` as const
