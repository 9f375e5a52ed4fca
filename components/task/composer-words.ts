import { type Packed, packWords, unpackWords } from '@/components/ui/packed'
import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import { placeNames } from '@/lib/messaging/place-names'
import type { ComposerStart } from './composer-start'

const plain = [
  'to',
  'subject',
  'message',
  'sendAndResolve',
  'nextTask',
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
  'thrownAway',
  'thrownBack',
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
  'filling',
  'whereTitle',
  'whereHint',
  'putBelow',
  'putInstead',
  'previewFor',
] as const
type Plain = Record<(typeof plain)[number], string>

function wordsOf(say: Words) {
  const words = Object.fromEntries(plain.map((key) => [key, say(`messaging.${key}`)])) as Plain
  return {
    ...words,
    notDone: say('common.notDone'),
    tools: say('common.editor.tools'),
    away: say('common.editor.away'),
    link: say('common.editor.link'),
    address: say('common.editor.address'),
    putLink: say('common.editor.putLink'),
    wrongAddress: say('errors.web'),
    addRow: say('common.editor.addRow'),
    dropRow: say('common.editor.dropRow'),
    dropTable: say('common.editor.dropTable'),
    picturesLeft: say('messaging.picturesLeft'),
    placeNames: placeNames(say),
    noneYet: say('messaging.noneYet'),
    answer: say('messaging.answer', { name: '{name}' }),
    write: say('messaging.write', { name: '{name}' }),
    previewTitle: say('messaging.previewTitle', { name: '{name}' }),
    back: say('messaging.backToWriting'),
    sent: say('messaging.sent', { name: '{name}' }),
    sentResolved: say('messaging.sentResolved', { name: '{name}' }),
    sentManyResolved: say('messaging.sentManyResolved', { count: '{count}' }),
    sentMany: say('messaging.sentMany', { count: '{count}' }),
    leftOut: say('messaging.leftOut', { names: '{names}' }),
    draftBy: say('messaging.draftBy', { name: '{name}' }),
    sentMeanwhile: say('messaging.sentMeanwhile', { name: '{name}' }),
    missing: say('messaging.missing', { places: '{places}' }),
    takeOut: say('messaging.takeOut', { name: '{name}' }),
    takeOutCustomer: say('messaging.takeOutCustomer', { name: '{name}' }),
    added: say('messaging.added', { name: '{name}' }),
    planned: say('messaging.later.planned', { when: '{when}' }),
    later: {
      title: say('messaging.later.title'),
      customer: say('messaging.later.customer', { name: '{name}' }),
      each: say('messaging.later.each'),
      store: say('messaging.later.store'),
      moment: say('messaging.later.moment'),
      day: say('messaging.later.day'),
      time: say('messaging.later.time'),
      plan: say('messaging.later.plan'),
      dayMissing: say('messaging.later.dayMissing'),
      timeMissing: say('messaging.later.timeMissing'),
    },
  }
}
export type ComposerWords = ReturnType<typeof wordsOf>

/** The composer's words, packed once a language so that no catalogue travels; what is only known later stays in braces. */
export const composerWords = (say: Words, locale: Locale) => packWords(`composer ${locale}`, () => wordsOf(say))

/** The same with the customer in their places. */
export function wordsTo(words: Packed<ComposerWords>, { givenName, customer, isReplyWaiting }: ComposerStart): ComposerWords {
  const say = unpackWords(words)
  const name = (sentence: string, as = givenName) => sentence.replace('{name}', () => as)
  return {
    ...say,
    answer: name(isReplyWaiting ? say.answer : say.write),
    previewTitle: name(say.previewTitle, customer),
    sent: name(say.sent),
    sentResolved: name(say.sentResolved),
    later: { ...say.later, customer: name(say.later.customer) },
  }
}
