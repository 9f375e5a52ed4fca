import { expect, it } from 'vitest'
import { getTranslator } from '@/lib/i18n/translator'
import type { Message } from '@/lib/messaging/conversation/conversation'
import { theirView } from './message-view'

const newMessage = (over: Partial<Message>) =>
  theirView(
    {
      id: 'm',
      kind: 'person',
      visibleText: 'Yes.',
      quotedText: '',
      isUnverified: false,
      fromAddress: 'ida@c.example',
      replyTo: '',
      html: '',
      subject: '',
      ...over,
    } as Message,
    getTranslator('en'),
    { ours: [], files: [] },
  ).tags.map((tag) => tag.text)

it('a message says where its writer wants the answer, where that is elsewhere (G-10)', () => {
  expect(newMessage({})).toEqual([])
  expect(newMessage({ replyTo: 'ida@work.example' })).toEqual(['wants answers at ida@work.example'])
})
