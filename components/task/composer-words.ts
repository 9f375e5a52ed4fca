import type { Words } from '@/lib/i18n/words'
import type { ComposerStart } from './composer-start'

const plain = [
  'to',
  'subject',
  'message',
  'sendAndResolve',
  'sendOnly',
  'more',
  'nothingToDo',
  'preview',
  'close',
  'bold',
  'italic',
  'underline',
  'bullets',
  'numbers',
  'signature',
  'sending',
  'kept',
  'keptAway',
  'saved',
  'throwAway',
  'takeOver',
  'keepMine',
  'useTheirs',
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
] as const
type Plain = Record<(typeof plain)[number], string>

/** The composer's words, made on the server so that no catalogue travels; what is only known there stays in braces. */
export function composerWords(say: Words, { givenName, customer, isReplyWaiting }: ComposerStart) {
  const words = Object.fromEntries(plain.map((key) => [key, say(`messaging.${key}`)])) as Plain
  return {
    ...words,
    answer: say(isReplyWaiting ? 'messaging.answer' : 'messaging.write', { name: givenName }),
    previewTitle: say('messaging.previewTitle', { name: customer }),
    back: say('messaging.backToWriting'),
    sent: say('messaging.sent', { name: givenName }),
    sentMany: say('messaging.sentMany', { count: '{count}' }),
    leftOut: say('messaging.leftOut', { names: '{names}' }),
    draftBy: say('messaging.draftBy', { name: '{name}' }),
    sentMeanwhile: say('messaging.sentMeanwhile', { name: '{name}' }),
    missing: say('messaging.missing', { places: '{places}' }),
    takeOut: say('messaging.takeOut', { name: '{name}' }),
    takeOutCustomer: say('messaging.takeOutCustomer', { name: '{name}' }),
    planned: say('messaging.later.planned', { when: '{when}' }),
    later: {
      title: say('messaging.later.title'),
      customer: say('messaging.later.customer', { name: givenName }),
      store: say('messaging.later.store'),
      moment: say('messaging.later.moment'),
      day: say('messaging.later.day'),
      time: say('messaging.later.time'),
      plan: say('messaging.later.plan'),
    },
  }
}
export type ComposerWords = ReturnType<typeof composerWords>
