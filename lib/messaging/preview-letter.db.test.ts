import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeTask, testHouse } from '@/db/testing/test-house'
import { Forbidden, NotFound } from '@/lib/errors'
import { keepFile } from '@/lib/files/keep-file'
import { newId } from '@/lib/ids'
import { read } from '@/lib/tenancy/transact'
import { endingOf, letterReader } from './letter-reader'
import { picturesInPlace } from './pictures-in-place'
import { previewLetter } from './preview-letter'
import { renderLetter } from './render-letter'
import { sendTaskMail } from './send-task-mail'

let house: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const photo = () =>
  sharp({ create: { width: 30, height: 20, channels: 3, background: '#446' } })
    .jpeg()
    .toBuffer()

describe('a letter’s preview (G-7)', () => {
  it('is the mail that leaves: rendered alike, with its picture inside', async () => {
    const { larch } = house
    const task = await storeTask(larch)
    const { id } = await keepFile(larch.ana, { name: 'a.jpg', bytes: await photo() })
    const words = { taskId: task.id, subject: 'For you', html: '<p>See <b>this</b></p>', fileIds: [id], fileNames: ['Lamp.jpg'] }
    const shown = await previewLetter(larch.ana, words)
    expect(shown.subject).toBe('For you')
    expect(shown.html).toMatch(/src="data:image\/jpeg;base64,[^"]+" alt="Lamp\.jpg"/)
    const { message } = await sendTaskMail(larch.ana, { ...words, key: newId() })
    const content = /base64,([^"]+)/.exec(shown.html)?.[1] ?? ''
    const travelling = [{ contentId: `${id}@storehand`, contentType: 'image/jpeg', content }]
    const reader = await read(larch.ana, (scope) => letterReader(scope, message.customerId))
    const letter = await renderLetter(message.html, 'en', endingOf(reader, '#'))
    expect(shown.html).toBe(picturesInPlace(letter, travelling))
  })

  it('fills in each one’s own places, and leaves what has no value in brackets', async () => {
    const { larch } = house
    const task = await storeTask(larch)
    const html = '<p>Dear {{ customer.name }}, {{ order.number }}</p><script>x</script>'
    const shown = await previewLetter(larch.ana, { taskId: task.id, subject: '', html, customerId: task.customerId })
    expect(shown.html).not.toContain('{{')
    expect(shown.html).not.toContain('<script')
    expect(shown.html).toContain('[order.number]')
  })

  it('is nobody’s business elsewhere', async () => {
    const { larch, birch } = house
    const task = await storeTask(larch)
    const words = { taskId: task.id, subject: 'x', html: '<p>x</p>' }
    for (const scope of [larch.elsewhere, birch.ana]) await expect(previewLetter(scope, words)).rejects.toBeInstanceOf(NotFound)
    await expect(previewLetter(larch.accountManager, words)).rejects.toBeInstanceOf(Forbidden)
  })
})
