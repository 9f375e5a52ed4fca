import { describe, expect, it } from 'vitest'
import { draftOf, fresh, openComposer, page } from './testing/open-composer'

describe('a message is saved as one types (G-18)', () => {
  it('is on the device at once and on the server after a pause', () => {
    const composer = openComposer()
    composer.type('<p>Dear Una,</p>')
    expect(composer.done('keepOnDevice')?.message).toMatchObject({
      content: { html: '<p>Dear Una,</p>' },
      version: 0,
      isTried: false,
    })
    expect(composer.done('saveLater')?.ms).toBe(800)
    expect(composer.is()).toMatchObject({ name: 'idle', keeping: 'device' })
    composer.save()
    expect(composer.done('saveDraft')).toMatchObject({ content: { html: '<p>Dear Una,</p>' }, version: 0, key: null })
    expect(composer.is().name).toBe('saving')
    composer.saved(1)
    expect(composer.is()).toMatchObject({ name: 'idle', keeping: 'server', version: 1 })
    expect(composer.done('forgetOnDevice')).toBeDefined()
  })

  it('says what it was begun from: the customer’s message it answers, the newest of ours, and whom the task was about (G-17)', () => {
    const composer = openComposer()
    composer.type('<p>Dear Una,</p>')
    composer.happens({
      type: 'pageRead',
      page: { ...page, base: { respondsToId: 'reply-2', latestSeenId: 'm9', customerId: 'ida' } },
    })
    composer.type('<p>Dear Una, it is in.</p>')
    expect(composer.is().content).toMatchObject({ respondsToId: 'reply-1', latestSeenId: 'nothing', customerId: 'una' })
  })

  it('saves what is typed while a save is under way after it, one save at a time', () => {
    const composer = openComposer()
    composer.type('<p>Dear</p>')
    composer.save()
    composer.type('<p>Dear Una,</p>')
    composer.save()
    expect(composer.count('saveDraft')).toBe(1)
    composer.saved(1)
    expect(composer.done('saveDraft')).toMatchObject({ content: { html: '<p>Dear Una,</p>' }, version: 1 })
    expect(composer.is()).toMatchObject({ name: 'saving', keeping: 'device' })
  })

  it('waits for the pause after what was typed last when the save before is over', () => {
    const composer = openComposer()
    composer.type('<p>Dear</p>')
    composer.save()
    composer.type('<p>Dear Una,</p>')
    composer.saved(1)
    expect(composer.done('saveLater')?.ms).toBe(800)
    expect(composer.is()).toMatchObject({ name: 'idle', keeping: 'device', version: 1 })
  })

  it('is nowhere when nothing was written', () => {
    const composer = openComposer()
    composer.type('')
    composer.save()
    composer.saved(0)
    expect(composer.is()).toMatchObject({ name: 'idle', keeping: 'nowhere' })
  })

  it('is begun anew when its draft was thrown away elsewhere', () => {
    const composer = openComposer({ ...page, draft: draftOf(4, '<p>Begun.</p>') })
    composer.type('<p>Begun, and more.</p>')
    composer.save()
    composer.refuse('errors.draftGone')
    expect(composer.is()).toMatchObject({
      name: 'idle',
      version: 0,
      keeping: 'device',
      said: { message: 'errors.draftGone in words' },
    })
  })

  it('is there again from the device after a reload, and saved', () => {
    const composer = openComposer()
    const content = { ...fresh, html: '<p>From the cellar.</p>' }
    composer.happens({ type: 'opened', kept: { content, key: '', version: 3 } })
    expect(composer.is()).toMatchObject({
      content,
      version: 3,
      tried: null,
      keeping: 'device',
      round: { count: 1, isAsked: false },
    })
    expect(composer.done('saveLater')).toBeDefined()
  })

  it('that nobody began answers what is there now, and goes on with one’s own that was taken back', () => {
    const composer = openComposer()
    const reread = { ...page, fresh: { ...fresh, subject: 'Re: The vase' } }
    composer.happens({ type: 'pageRead', page: reread })
    expect(composer.is().content.subject).toBe('Re: The vase')
    composer.happens({ type: 'pageRead', page: { ...reread, draft: draftOf(2, '<p>Taken back.</p>') } })
    expect(composer.is()).toMatchObject({ content: { html: '<p>Taken back.</p>' }, version: 2, keeping: 'server' })
    composer.happens({ type: 'pageRead', page: { ...page, draft: draftOf(3, '<p>Other.</p>') } })
    expect(composer.is().content).toMatchObject({ html: '<p>Taken back.</p>', subject: 'The carafe' })
  })
})

describe('a message that is thrown away (H-4)', () => {
  it('is gone here and on the server, with the way back', () => {
    const composer = openComposer({ ...page, draft: draftOf(3, '<p>Thrown.</p>') })
    composer.happens({ type: 'discardPressed' })
    expect(composer.done('discardDraft')).toEqual({ do: 'discardDraft', version: 3 })
    composer.happens({ type: 'discarded' })
    expect(composer.is()).toMatchObject({ name: 'idle', content: fresh, version: 0, keeping: 'nowhere' })
    expect(composer.done('offerBack')?.content.html).toBe('<p>Thrown.</p>')
    composer.happens({ type: 'broughtBack', content: { ...fresh, html: '<p>Thrown.</p>' } })
    expect(composer.is()).toMatchObject({ content: { html: '<p>Thrown.</p>' }, keeping: 'device', turn: 1 })
  })

  it('comes back above what was begun since, with the files of both', () => {
    const composer = openComposer()
    const file = (id: string) => ({ id, token: id, name: `${id}.jpg`, contentType: 'image/jpeg' })
    composer.happens({ type: 'typed', part: { html: '<p>Newer.</p>', files: [file('a'), file('b')] } })
    composer.happens({ type: 'broughtBack', content: { ...fresh, html: '<p>First.</p>', files: [file('a')] } })
    expect(composer.is().content).toMatchObject({ html: '<p>First.</p><p>Newer.</p>', files: [file('a'), file('b')] })
  })

  it('while it is being saved is thrown away as it was saved, and does not come back with the answer', () => {
    const composer = openComposer()
    composer.type('<p>Thrown.</p>')
    composer.save()
    composer.happens({ type: 'discardPressed' })
    expect(composer.count('discardDraft')).toBe(0)
    composer.saved(1)
    expect(composer.done('discardDraft')).toEqual({ do: 'discardDraft', version: 1 })
    composer.happens({ type: 'discarded' })
    expect(composer.is()).toMatchObject({ content: fresh, version: 0, keeping: 'nowhere' })
  })

  it('is not sent meanwhile, nor thrown away while it is sent', () => {
    const composer = openComposer({ ...page, draft: draftOf(3, '<p>Thrown.</p>') })
    composer.happens({ type: 'discardPressed' })
    composer.send()
    expect(composer.is().name).toBe('saving')
    composer.happens({ type: 'discarded' })
    expect(composer.count('sendMail')).toBe(0)
    const other = openComposer({ ...page, draft: draftOf(3, '<p>Sent.</p>') })
    other.send()
    other.happens({ type: 'discardPressed' })
    expect(other.count('discardDraft')).toBe(0)
  })
})
