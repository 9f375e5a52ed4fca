import type { Words } from '@/lib/i18n/words'
import type { ComposerStart } from './composer-start'

/** The composer's words, made on the server so that no catalogue travels. */
export function composerWords(say: Words, { givenName, customer, isReplyWaiting }: ComposerStart) {
  return {
    answer: say(isReplyWaiting ? 'messaging.answer' : 'messaging.write', { name: givenName }),
    to: say('messaging.to'),
    subject: say('messaging.subject'),
    message: say('messaging.message'),
    sendAndResolve: say('messaging.sendAndResolve'),
    sendOnly: say('messaging.sendOnly'),
    more: say('messaging.more'),
    nothingToDo: say('messaging.nothingToDo'),
    preview: say('messaging.preview'),
    previewTitle: say('messaging.previewTitle', { name: customer }),
    back: say('messaging.backToWriting'),
    close: say('messaging.close'),
    bold: say('messaging.bold'),
    italic: say('messaging.italic'),
    underline: say('messaging.underline'),
    bullets: say('messaging.bullets'),
    numbers: say('messaging.numbers'),
    signature: say('messaging.signature'),
    sent: say('messaging.sent', { name: givenName }),
    sending: say('messaging.sending'),
    kept: say('messaging.kept'),
    trust: say('messaging.trust'),
    noConnection: say('messaging.noConnection'),
  }
}
export type ComposerWords = ReturnType<typeof composerWords>
