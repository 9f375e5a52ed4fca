import type { AttributeValue } from '@/db/schema/records'
import type { Health, RecordKind, TaskState, TouchpointChannel } from '@/db/vocabulary'

type OnTask = {
  taskId: string
  storeId: string | null
  customerId?: string | null
  accountId?: string | null
  orderId?: string | null
}

/** New values of attributes by their ids, and the old ones; null for none. */
export type ValueChanges = Record<string, { from: AttributeValue | null; to: AttributeValue | null }>
/** What else closing a task did in the same press, for an undo to take back. */
export type Followed = {
  touchpointId?: string
  values?: { of: RecordKind; id: string; changes: ValueChanges }
  followUpIds: string[]
}
/** How a task ended, as it was called then, and what followed. */
type Ended = {
  counted: boolean
  replyWaitingSince: string | null
  outcome?: { id: string; name: string }
  followed?: Followed
}

/** A message that was sent; `before` is what the task was then, and the close the same press made, for an undo to put back. */
type SentMail = { messageId: string; subject: string; words: string; to: string; before: Record<string, string | null> }

/** What became of a message; `to` is its customer where the task's messages went to several. */
type Reported = { messageId: string; to: string }

/** Everything that can happen on a task; sentences, figures and live screens are made from this union. */
export type TaskEvent = OnTask &
  (
    | { type: 'task.created' }
    | { type: 'task.edited'; data: { changes: Record<string, { from: string | null; to: string | null }> } }
    | { type: 'task.viewed' }
    | { type: 'task.drafted' }
    | { type: 'task.emailed'; data: SentMail }
    | { type: 'task.scheduled'; data: { messageId: string; subject: string; words: string; to: string; sendAt: string } }
    | { type: 'task.takenBack'; data: { messageId: string; subject: string } }
    | { type: 'task.letterThrownAway'; data: { messageId: string; subject: string } }
    | { type: 'task.delivered'; data: Reported }
    | { type: 'task.bounced'; data: Reported & { address: string } }
    | { type: 'task.sendFailed'; data: Reported & { error: string } }
    | { type: 'task.replied'; data: { messageId: string; isUnverified: boolean; isDoubtful: boolean } }
    | { type: 'task.autoReplied'; data: { messageId: string; kind: string } }
    | { type: 'task.answered'; data: SentMail & { waitedSeconds: number } }
    | { type: 'task.resolved'; data: Ended }
    | { type: 'task.dismissed'; data: Ended }
    | { type: 'task.touched'; data: { touchpointId: string; channel: TouchpointChannel; words: string } }
    | { type: 'task.valuesSet'; data: { of: RecordKind; name: string; values: ValueChanges } }
    | { type: 'task.followUpAdded'; data: { followUpId: string; number: number; title: string } }
    | { type: 'task.undone'; data: { undid: TaskState } }
    | { type: 'task.reopened'; data: { why: 'reply' | 'hand'; reason?: string; by?: string } }
    | { type: 'task.followed'; data: { followUpId: string; to: string; from: string } }
    | { type: 'task.nothingToDo'; data: { closedAs: TaskState } }
    | { type: 'task.wasAutomatic'; data: { messageId: string } }
    | { type: 'task.moved'; data: { from: string; to: string; fromStoreId: string } }
    | { type: 'task.deleted' }
    | { type: 'task.restored' }
    | { type: 'task.reminderSet'; data: { at: string } }
    | { type: 'task.commented'; data: { words: string; mentions?: string[] } }
  )

/** The lists one can take away as a file. */
export type ExportedList = 'tasks' | 'audit'

/** Who changed which setting or right. */
export type AuditEvent = { storeId?: string | null; customerId?: string | null; taskId?: undefined } & (
  | { type: 'audit.personInvited'; data: { membershipId: string; email: string; role: string } }
  | { type: 'audit.roleChanged'; data: { membershipId: string; person: string; from: string; to: string } }
  | { type: 'audit.nameCorrected'; data: { membershipId: string; from: string; to: string } }
  | { type: 'audit.storesChanged'; data: { membershipId: string; person: string; from: string; to: string } }
  | { type: 'audit.deactivated'; data: { membershipId: string; person: string } }
  | { type: 'audit.workGivenOn'; data: { membershipId: string; person: string; to: string; count: number; stayed: number } }
  | { type: 'audit.bookGivenOn'; data: { membershipId: string; person: string; to: string; count: number; stayed: number } }
  | { type: 'audit.reactivated'; data: { membershipId: string; person: string } }
  | { type: 'audit.passwordChanged'; data: { userId: string; person?: string } }
  | { type: 'audit.signedIn'; data: { userId: string; from: string } }
  | { type: 'audit.signInRefused'; data: { userId: string; person: string; from: string } }
  | { type: 'audit.resetAsked'; data: { userId: string; to: string } }
  | { type: 'audit.exported'; data: { what: ExportedList } }
  | { type: 'audit.profileChanged'; data: { userId: string } }
  | { type: 'audit.featureSwitched'; data: { feature: string; isOn: boolean } }
  | { type: 'audit.storeAdded'; data: { number: string; name: string } }
  | { type: 'audit.storeChanged'; data: { number: string; changes: Record<string, { from: string; to: string }> } }
  | { type: 'audit.importStarted'; data: { runId: string; subject: string; file: string } }
  | { type: 'audit.importChecked'; data: { runId: string; file: string } }
  | { type: 'audit.importPaused'; data: { runId: string; file: string } }
  | { type: 'audit.importResumed'; data: { runId: string; file: string } }
  | { type: 'audit.importFinished'; data: { runId: string; taken: number; left: number } }
  | { type: 'audit.addressReleased'; data: { email: string } }
  | { type: 'audit.addressSuppressed'; data: { email: string; why: string } }
  | { type: 'audit.mailTrayed'; data: { messageId: string } }
  | { type: 'audit.mailPutAway'; data: { messageId: string } }
  | { type: 'audit.mailPutBack'; data: { messageId: string } }
  | { type: 'audit.noticeSent'; data: { messageId: string; to: string } }
  | { type: 'audit.bulkStarted'; data: { runId: string; action: string; count: number } }
  | { type: 'audit.bulkDone'; data: { runId: string; action: string } }
  | { type: 'audit.bulkUndoing'; data: { runId: string; action: string } }
  | { type: 'audit.bulkUndone'; data: { runId: string; action: string } }
  | { type: 'audit.notificationsChosen'; data: { membershipId: string } }
  | { type: 'audit.unsubscribed'; data: { proof: string } }
  | { type: 'audit.subscribedAgain'; data: { proof: string } }
  | { type: 'audit.viewSaved'; data: { name: string; isShared: boolean } }
  | { type: 'audit.viewRemoved'; data: { name: string } }
  | { type: 'audit.templateAdded'; data: { templateId: string; name: string } }
  | {
      type: 'audit.templateSaved'
      data: { templateId: string; name: string; changes: Record<string, { from: string; to: string }> }
    }
  | { type: 'audit.templateRetired'; data: { templateId: string; name: string } }
  | { type: 'audit.taskSettingsChanged'; data: { changes: Record<string, { from: string; to: string }> } }
  | { type: 'audit.productAdded'; data: { productId: string; code: string; name: string } }
  | {
      type: 'audit.productChanged'
      data: { productId: string; code: string; changes: Record<string, { from: string; to: string }> }
    }
  | { type: 'audit.productRetired'; data: { productId: string; code: string; name: string } }
  | { type: 'audit.productBroughtBack'; data: { productId: string; code: string; name: string } }
  | { type: 'audit.assetAdded'; data: { assetId: string; name: string } }
  | { type: 'audit.assetRenamed'; data: { assetId: string; from: string; to: string } }
  | { type: 'audit.assetRetired'; data: { assetId: string; name: string } }
  | { type: 'audit.assetBroughtBack'; data: { assetId: string; name: string } }
  | { type: 'audit.customersAdded'; data: { count: number } }
  | { type: 'audit.customersChanged'; data: { count: number } }
  | { type: 'audit.productsAdded'; data: { count: number } }
  | { type: 'audit.productsChanged'; data: { count: number } }
  | { type: 'audit.ordersAdded'; data: { count: number } }
  | { type: 'audit.ordersChanged'; data: { count: number } }
)

/** What people changed about a customer; told on their timeline. */
export type CustomerEvent = { customerId: string; storeId?: string | null; taskId?: undefined } & (
  | { type: 'customer.valuesSet'; data: { values: ValueChanges } }
  | { type: 'customer.edited'; data: { changes: Record<string, { from: string | null; to: string | null }> } }
  | { type: 'customer.contactAdded'; data: { way: string; value: string } }
  | { type: 'customer.contactCorrected'; data: { way: string; from: string; to: string } }
  | { type: 'customer.contactPreferred'; data: { way: string; value: string } }
  | { type: 'customer.contactRemoved'; data: { way: string; value: string } }
  | { type: 'customer.putInBook'; data: { membershipId: string; person: string; kind: string } }
  | {
      type: 'customer.takenOutOfBook'
      data: { membershipId: string; person: string; was: { id: string; kind: string; since: string } }
    }
)

/** What people changed about an account; told on its timeline. */
export type AccountEvent = {
  accountId: string
  storeId?: string | null
  customerId?: undefined
  taskId?: undefined
} & (
  | { type: 'account.added' }
  | { type: 'account.edited'; data: { changes: Record<string, { from: string | null; to: string | null }> } }
  | { type: 'account.valuesSet'; data: { values: ValueChanges } }
  | { type: 'account.healthSet'; data: { from: Health | null; to: Health | null } }
  | { type: 'account.userAdded'; data: { customerId: string; name: string } }
  | { type: 'account.userRemoved'; data: { customerId: string; name: string } }
  | { type: 'account.roleGiven'; data: { roleId: string; role: string; membershipId: string; person: string } }
  | { type: 'account.roleTaken'; data: { roleId: string; role: string; membershipId: string; person: string } }
)

/** What people changed about an order; told on its timeline. */
export type OrderEvent = {
  orderId: string
  storeId?: string | null
  customerId?: undefined
  taskId?: undefined
} & { type: 'order.valuesSet'; data: { values: ValueChanges } }

/** A contact somebody noted on a record, apart from any task. */
export type TouchEvent = {
  customerId?: string | null
  accountId?: string | null
  orderId?: string | null
  storeId?: undefined
  taskId?: undefined
} & { type: 'record.touched'; data: { touchpointId: string; channel: TouchpointChannel } }

export type DomainEvent = TaskEvent | AuditEvent | CustomerEvent | AccountEvent | OrderEvent | TouchEvent
