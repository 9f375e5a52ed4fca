import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { keepFile } from '@/lib/files/keep-file'
import { newId } from '@/lib/ids'
import { inlinePictures } from '@/lib/messaging/inbound/inline-pictures'
import { endingOf, messageLanguages } from '@/lib/messaging/outbound/message-reader'
import { renderMessage } from '@/lib/messaging/outbound/render-message'
import { sendTaskMail } from '@/lib/messaging/outbound/send-task-mail'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { previewMessage } from './preview-message'

const fixture = await createFixture()
afterAll(() => fixture.close())

const photo = () =>
  sharp({ create: { width: 30, height: 20, channels: 3, background: '#446' } })
    .jpeg()
    .toBuffer()

describe('a message’s preview (G-7)', () => {
  it('is the mail that leaves: rendered alike, with its picture inside', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { id } = await keepFile(larch.ana, { name: 'a.jpg', bytes: await photo() })
    const words = { taskId: task.id, subject: 'For you', html: '<p>See <b>this</b></p>', fileIds: [id], fileNames: ['Lamp.jpg'] }
    const shown = await previewMessage(larch.ana, words)
    expect(shown.subject).toBe('For you')
    expect(shown.html).toMatch(/src="data:image\/jpeg;base64,[^"]+" alt="Lamp\.jpg"/)
    const { message } = await sendTaskMail(larch.ana, { ...words, key: newId() })
    const content = /base64,([^"]+)/.exec(shown.html)?.[1] ?? ''
    const travelling = [{ contentId: `${id}@storehand`, contentType: 'image/jpeg', content }]
    const reader = await read(larch.ana, (scope) => messageLanguages(scope, message.customerId))
    const draft = await renderMessage(message.html, 'en', endingOf(reader, '#'))
    expect(shown.html).toBe(inlinePictures(draft, travelling))
  })

  it('fills in each one’s own places, and leaves what has no value in brackets', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const html = '<p>Dear {{ customer.name }}, {{ order.number }}</p><script>x</script>'
    const shown = await previewMessage(larch.ana, { taskId: task.id, subject: '', html, customerId: task.customerId })
    expect(shown.html).not.toContain('{{')
    expect(shown.html).not.toContain('<script')
    expect(shown.html).toContain('[order.number]')
  })

  it('is nobody’s business elsewhere', async () => {
    const { larch, birch } = fixture
    const task = await storeTask(larch)
    const content = { taskId: task.id, subject: 'x', html: '<p>x</p>' }
    for (const scope of [larch.elsewhere, birch.ana])
      await expect(previewMessage(scope, content)).rejects.toBeInstanceOf(NotFound)
    await expect(previewMessage(larch.accountManager, content)).rejects.toBeInstanceOf(Forbidden)
  })
})
