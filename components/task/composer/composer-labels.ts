import { richLabels } from '@/components/ui/editor/rich-labels'
import { type Packed, packLabels, unpackLabels } from '@/components/ui/packed'
import type { Locale } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'
import { variableNames } from '@/lib/messaging/templates/variable-names'
import type { ComposerStart } from './composer-start'

const plain = [
  'to',
  'subject',
  'message',
  'sendAndResolve',
  'nextTask',
  'sendOnly',
  'more',
  'closeWithoutAction',
  'preview',
  'close',
  'signature',
  'sending',
  'kept',
  'keptAway',
  'saved',
  'throwAway',
  'thrownAway',
  'thrownBack',
  'takeOver',
  'keepMine',
  'useRemote',
  'sendAnyway',
  'trust',
  'noConnection',
  'template',
  'noTemplates',
  'addPhoto',
  'addProducts',
  'attach',
  'find',
  'nothingFound',
  'adding',
  'addCustomer',
  'findCustomer',
  'noCustomer',
  'takenBack',
  'cancel',
  'filling',
  'whereTitle',
  'whereHint',
  'putBelow',
  'putInstead',
  'previewFor',
] as const
type Plain = Record<(typeof plain)[number], string>

function labelsOf(t: Translate) {
  const labels = Object.fromEntries(plain.map((key) => [key, t(`messaging.${key}`)])) as Plain
  return {
    ...labels,
    notDone: t('common.notDone'),
    ...richLabels(t),
    picturesLeft: t('messaging.picturesLeft'),
    variableNames: variableNames(t),
    noneYet: t('messaging.noneYet'),
    answer: t('messaging.answer', { name: '{name}' }),
    write: t('messaging.write', { name: '{name}' }),
    previewTitle: t('messaging.previewTitle', { name: '{name}' }),
    back: t('messaging.backToWriting'),
    sent: t('messaging.sent', { name: '{name}' }),
    sentResolved: t('messaging.sentResolved', { name: '{name}' }),
    sentManyResolved: t('messaging.sentManyResolved', { count: '{count}' }),
    sentMany: t('messaging.sentMany', { count: '{count}' }),
    leftOut: t('messaging.leftOut', { names: '{names}' }),
    draftBy: t('messaging.draftBy', { name: '{name}' }),
    sentMeanwhile: t('messaging.sentMeanwhile', { name: '{name}' }),
    missing: t('messaging.missing', { places: '{places}' }),
    takeOut: t('messaging.takeOut', { name: '{name}' }),
    takeOutCustomer: t('messaging.takeOutCustomer', { name: '{name}' }),
    added: t('messaging.added', { name: '{name}' }),
    planned: t('messaging.later.planned', { when: '{when}' }),
    later: {
      title: t('messaging.later.title'),
      customer: t('messaging.later.customer', { name: '{name}' }),
      each: t('messaging.later.each'),
      store: t('messaging.later.store'),
      moment: t('messaging.later.moment'),
      day: t('messaging.later.day'),
      time: t('messaging.later.time'),
      plan: t('messaging.later.plan'),
      dayMissing: t('messaging.later.dayMissing'),
      timeMissing: t('messaging.later.timeMissing'),
    },
  }
}
export type ComposerLabels = ReturnType<typeof labelsOf>

/** The composer's words, packed once a language so that no catalogue travels; what is only known later stays in braces. */
export const composerLabels = (t: Translate, locale: Locale) => packLabels(`composer ${locale}`, () => labelsOf(t))

/** The same with the customer in their variables. */
export function textTo(
  packedLabels: Packed<ComposerLabels>,
  { givenName, customer, isReplyWaiting }: ComposerStart,
): ComposerLabels {
  const labels = unpackLabels(packedLabels)
  const name = (sentence: string, as = givenName) => sentence.replace('{name}', () => as)
  return {
    ...labels,
    answer: name(isReplyWaiting ? labels.answer : labels.write),
    previewTitle: name(labels.previewTitle, customer),
    sent: name(labels.sent),
    sentResolved: name(labels.sentResolved),
    later: { ...labels.later, customer: name(labels.later.customer) },
  }
}
