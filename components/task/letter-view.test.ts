import { expect, it } from 'vitest'
import { words } from '@/lib/i18n/words'
import type { Message } from '@/lib/messaging/conversation'
import { theirView } from './letter-view'

const letter = (over: Partial<Message>) =>
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
    words('en'),
    { ours: [], files: [] },
  ).tags.map((tag) => tag.words)

it('a letter says where its writer wants the answer, where that is elsewhere (G-10)', () => {
  expect(letter({})).toEqual([])
  expect(letter({ replyTo: 'ida@work.example' })).toEqual(['wants answers at ida@work.example'])
})
