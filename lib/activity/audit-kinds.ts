import type { AuditEvent } from './event'

export const auditKinds = ['rights', 'all'] as const

/**
 * Whether an entry tells of a setting or right: sign-in, people, exports, switches, stores, templates,
 * catalogue and opt-out (R-6, Q-R2). The rest is
 * what was done by the way, such as a notice's mail or the rows of a file, and is shown when asked for.
 */
const isOfRights: Record<AuditEvent['type'], boolean> = {
  'audit.personInvited': true,
  'audit.roleChanged': true,
  'audit.nameCorrected': true,
  'audit.storesChanged': true,
  'audit.deactivated': true,
  'audit.workGivenOn': true,
  'audit.bookGivenOn': true,
  'audit.reactivated': true,
  'audit.passwordChanged': true,
  'audit.signedIn': true,
  'audit.signInRefused': true,
  'audit.resetAsked': true,
  'audit.exported': true,
  'audit.profileChanged': false,
  'audit.featureSwitched': true,
  'audit.storeAdded': true,
  'audit.storeChanged': true,
  'audit.importStarted': false,
  'audit.importChecked': false,
  'audit.importPaused': false,
  'audit.importResumed': false,
  'audit.importFinished': false,
  'audit.addressReleased': false,
  'audit.addressSuppressed': false,
  'audit.mailTrayed': false,
  'audit.mailPutAway': false,
  'audit.mailPutBack': false,
  'audit.noticeSent': false,
  'audit.bulkStarted': false,
  'audit.bulkDone': false,
  'audit.bulkUndoing': false,
  'audit.bulkUndone': false,
  'audit.notificationsChosen': false,
  'audit.unsubscribed': true,
  'audit.subscribedAgain': true,
  'audit.viewSaved': false,
  'audit.viewRemoved': false,
  'audit.templateAdded': true,
  'audit.templateSaved': true,
  'audit.templateRetired': true,
  'audit.taskSettingsChanged': true,
  'audit.productAdded': true,
  'audit.productChanged': true,
  'audit.productRetired': true,
  'audit.productBroughtBack': true,
  'audit.assetAdded': true,
  'audit.assetRenamed': true,
  'audit.assetRetired': true,
  'audit.assetBroughtBack': true,
  'audit.customersAdded': false,
  'audit.customersChanged': false,
  'audit.productsAdded': false,
  'audit.productsChanged': false,
  'audit.ordersAdded': false,
  'audit.ordersChanged': false,
}

export const auditTypes = Object.keys(isOfRights)
export const typesOfRights = Object.entries(isOfRights).flatMap(([type, isOne]) => (isOne ? [type] : []))
