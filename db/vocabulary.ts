/** The words of the domain that schema, input checks and screens share. */
export const locales = ['en', 'es', 'pl'] as const
export type Locale = (typeof locales)[number]

export const themes = ['system', 'light', 'dark'] as const

export const roles = ['associate', 'store_manager', 'regional_manager', 'corporate_admin', 'account_manager'] as const
export type Role = (typeof roles)[number]

export const features = ['group_tasks'] as const
export type Feature = (typeof features)[number]

export const taskKinds = ['group', 'personal'] as const
export type TaskKind = (typeof taskKinds)[number]
export const taskStates = ['open', 'resolved', 'dismissed'] as const
export type TaskState = (typeof taskStates)[number]
export const priorities = ['low', 'normal', 'high', 'urgent'] as const
export const origins = ['manual', 'template', 'proposal', 'post_sale', 'play', 'corporate', 'import', 'api', 'reply'] as const

/** The icon of each type a retailer starts with (S-6). */
export const taskTypes = ['email', 'offer', 'project', 'meeting', 'online_meeting', 'call', 'leave'] as const
export type TaskType = (typeof taskTypes)[number]

/** What has a page of its own with work, timeline and files; a lead is a customer who has not bought yet. */
export const recordKinds = ['customer', 'account', 'order'] as const
export type RecordKind = (typeof recordKinds)[number]
export const accountKinds = ['household', 'company'] as const
export const healths = ['good', 'average', 'poor'] as const
export type Health = (typeof healths)[number]
export const attributeKinds = ['text', 'number', 'date', 'choice', 'yes_no', 'money'] as const
export type AttributeKind = (typeof attributeKinds)[number]
/** How somebody was in touch with a customer; a note is of nobody in particular. */
export const touchpointChannels = ['note', 'call', 'meeting', 'visit', 'email', 'text', 'other'] as const
export type TouchpointChannel = (typeof touchpointChannels)[number]

export const relationshipKinds = ['primary', 'secondary'] as const
export const channels = ['email', 'text'] as const
export const consentStates = ['one_to_one', 'subscribed', 'unsubscribed'] as const

export const directions = ['in', 'out'] as const
export const messagePurposes = ['task', 'notice', 'unassigned'] as const
export const messageStates = [
  'scheduled',
  'queued',
  'held',
  'cancelled',
  'sending',
  'sent',
  'delivered',
  'delayed',
  'bounced',
  'complained',
  'failed',
  'unknown',
  'received',
  'closed',
] as const
export type MessageState = (typeof messageStates)[number]
/** A file that came with a mail: still to be fetched, here, or not to be had. */
export const receivedFileStates = ['waiting', 'kept', 'missing'] as const
/** Why a file that came with a mail is not here. */
export const missingFileReasons = ['empty', 'large', 'many', 'program', 'broken', 'gone'] as const
export const mailKinds = ['person', 'auto_reply', 'bounce', 'report', 'bulk', 'own', 'doubtful'] as const
export type MailKind = (typeof mailKinds)[number]

/** What one is told of, each switchable (V-7). */
export const notificationKinds = ['mention', 'comment', 'reply', 'assigned', 'reminder', 'overdue'] as const
export type NotificationKind = (typeof notificationKinds)[number]

export const bulkActions = ['assign', 'due', 'priority', 'resolve', 'dismiss', 'delete'] as const
export type BulkAction = (typeof bulkActions)[number]
export const bulkStates = ['running', 'done', 'undoing', 'undone'] as const
export const bulkTaskStates = ['waiting', 'done', 'same', 'failed', 'undone'] as const

export const linkPurposes = ['invitation', 'reset'] as const
export const kpiKinds = ['resolved', 'dismissed'] as const
/** What a file's rows can be (D-1). */
export const importSubjects = ['stores', 'users', 'customers', 'products', 'orders', 'tasks'] as const
export type ImportSubject = (typeof importSubjects)[number]
export const importStates = ['uploading', 'mapping', 'reading', 'refused', 'staged', 'running', 'done'] as const
export type ImportState = (typeof importStates)[number]
export const rowVerdicts = ['new', 'changed', 'same', 'wrong', 'duplicate', 'confirm'] as const
export type RowVerdict = (typeof rowVerdicts)[number]
export const rowStates = ['staged', 'taken', 'left'] as const

/** The variables of a message; what is not here is none (G-7). */
export const messageVariables = [
  'customer.name',
  'customer.given_name',
  'customer.city',
  'customer.email',
  'store.name',
  'store.city',
  'store.address',
  'store.phone',
  'associate.name',
  'associate.given_name',
  'order.number',
  'order.product',
  'order.date',
  'retailer.name',
] as const
