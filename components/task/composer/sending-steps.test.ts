import { describe, expect, it } from 'vitest'
import { base, draftOf, fresh, how, openComposer, page, savedContent } from './testing/open-composer'

describe('a message is sent once (G-7, Q-C7)', () => {
  it('leaves the composer empty, says so, and can be taken back', () => {
    const composer = openComposer()
    composer.type('<p>Dear Una,</p>')
    composer.send()
    expect(composer.is()).toMatchObject({ name: 'sending', said: { note: 'Sending…' } })
    expect(composer.done('sendMail')).toMatchObject({ key: 'key-1', how, content: { html: '<p>Dear Una,</p>', ...base } })
    expect(composer.done('keepOnDevice')?.message).toMatchObject({ key: 'key-1', isTried: true })
    composer.left({ isResolved: true })
    expect(composer.is()).toMatchObject({ name: 'sent', content: { html: '' }, keeping: 'nowhere', version: 0, tried: null })
    expect(composer.is().said).toMatchObject({ note: 'Sent to Una, resolved.', isResolved: true })
    expect(composer.done('endSend')).toMatchObject({ messageIds: ['m1'], content: { html: '<p>Dear Una,</p>' } })
    expect(composer.done('forgetOnDevice')).toBeDefined()
  })

  it('says to how many it went, whom it did not go to, and when it leaves', () => {
    const composer = openComposer()
    composer.send()
    composer.left({ messageIds: ['m1', 'm2'], left: [{ name: 'Ida $& Co', why: 'Unsubscribed.' }] })
    expect(composer.is().said).toMatchObject({ note: 'Sent to 2.', message: 'Not sent to Ida $& Co. Unsubscribed.' })
    composer.type('<p>Another.</p>')
    composer.send('key-2', { later: 'store' })
    composer.left({ leaves: 'tomorrow at nine' })
    expect(composer.is().said.note).toBe('Leaves tomorrow at nine.')
  })

  it('says what is wrong with a field until that field is written in (H-4)', () => {
    const composer = openComposer()
    composer.send()
    composer.refuseSend('errors.lookAtFields', { subject: 'The subject is missing.' })
    composer.type('<p>Dear Una,</p>')
    expect(composer.is().said).toMatchObject({
      fields: { subject: 'The subject is missing.' },
      message: 'errors.lookAtFields in words',
    })
    composer.happens({ type: 'typed', part: { subject: 'The carafe' } })
    expect(composer.is().said).toMatchObject({ fields: {}, message: '' })
  })

  it('goes once of two quick presses', () => {
    const composer = openComposer()
    composer.send('key-1')
    composer.send('key-2')
    expect(composer.count('sendMail')).toBe(1)
    expect(composer.is().leaving?.key).toBe('key-1')
  })

  it('waits for a save that is under way, and goes with what was typed meanwhile', () => {
    const composer = openComposer()
    composer.type('<p>Dear</p>')
    composer.save()
    composer.send()
    expect(composer.is().name).toBe('sending')
    expect(composer.count('sendMail')).toBe(0)
    composer.type('<p>Dear Una,</p>')
    composer.saved(1)
    expect(composer.done('sendMail')?.content.html).toBe('<p>Dear Una,</p>')
    expect(composer.is()).toMatchObject({ name: 'sending', version: 1 })
  })

  it('goes when the save it waited for was lost or refused', () => {
    for (const fails of ['lose', 'refuse'] as const) {
      const composer = openComposer()
      composer.type('<p>Dear</p>')
      composer.save()
      composer.send()
      if (fails === 'lose') composer.lose()
      else composer.refuse('errors.draftMeanwhile')
      expect(composer.done('sendMail'), fails).toBeDefined()
      expect(composer.is()).toMatchObject({ name: 'sending', said: { note: 'Sending…', message: '' } })
    }
  })

  it('is not saved again while it is being sent', () => {
    const composer = openComposer()
    composer.send()
    composer.type('<p>More.</p>')
    composer.save()
    composer.happens({ type: 'connected' })
    expect(composer.count('saveDraft')).toBe(0)
    expect(composer.is().name).toBe('sending')
  })

  it('keeps what is typed while it is being sent as another message', () => {
    const composer = openComposer({ ...page, draft: draftOf(2, '<p>Dear Una,</p>') })
    composer.send()
    composer.type('<p>Dear Una,</p><p>PS</p>')
    composer.left()
    expect(composer.is()).toMatchObject({
      name: 'sent',
      content: { html: '<p>Dear Una,</p><p>PS</p>' },
      keeping: 'device',
      version: 0,
    })
    expect(composer.is()).toMatchObject({ tried: null, round: { count: 0 } })
    expect(composer.done('saveLater')).toBeDefined()
    composer.save()
    composer.saved(1)
    expect(composer.is()).toMatchObject({ name: 'idle', keeping: 'server', version: 1 })
  })

  it('is not changed by an answer to a save that comes when it has left', () => {
    const composer = openComposer()
    composer.type('<p>Dear Una,</p>')
    composer.save()
    const late = savedContent(composer.is())
    composer.saved(1)
    composer.send()
    composer.left()
    composer.saved(7, late)
    composer.happens({ type: 'saveLost', content: late, isOnScreen: true })
    composer.happens({ type: 'saveRefused', content: late, version: 0, key: 'errors.draftMeanwhile', message: 'Meanwhile.' })
    expect(composer.is()).toMatchObject({ name: 'sent', version: 0, keeping: 'nowhere', away: '', said: { message: '' } })
  })

  it('does not leave while a template’s words or a photo are put into it', () => {
    const composer = openComposer()
    composer.happens({ type: 'fillingBegan' })
    composer.happens({ type: 'fillingBegan' })
    composer.happens({ type: 'fillingEnded' })
    composer.send()
    expect(composer.count('sendMail')).toBe(0)
    composer.happens({ type: 'fillingEnded' })
    composer.send()
    expect(composer.count('sendMail')).toBe(1)
  })

  it('taken back is the draft again, above what was begun since', () => {
    const composer = openComposer()
    composer.type('<p>First.</p>')
    composer.send()
    composer.left()
    const back = { ...fresh, html: '<p>First.</p>' }
    composer.type('<p>Second.</p>')
    composer.happens({ type: 'takenBack', content: back, draftVersion: 1 })
    expect(composer.is()).toMatchObject({ content: { html: '<p>First.</p><p>Second.</p>' }, version: 1, keeping: 'device' })
    expect(composer.done('saveLater')).toBeDefined()
  })

  it('taken back stands there once when one only went on from it', () => {
    const composer = openComposer()
    composer.send()
    composer.type('<p>Hello Una, PS</p>')
    composer.left()
    composer.happens({ type: 'takenBack', content: fresh, draftVersion: 1 })
    expect(composer.is().content.html).toBe('<p>Hello Una, PS</p>')
  })

  it('taken back to where nothing was begun is what it was, and where a colleague writes by now it is kept on the device', () => {
    const composer = openComposer()
    composer.send()
    composer.left()
    composer.happens({ type: 'takenBack', content: fresh, draftVersion: 1 })
    expect(composer.is()).toMatchObject({ name: 'idle', content: fresh, version: 1, keeping: 'server' })
    const other = openComposer()
    other.happens({ type: 'takenBack', content: { ...fresh, html: '<p>Sent.</p>' }, draftVersion: null })
    expect(other.is()).toMatchObject({ content: { html: '<p>Sent.</p>' }, version: 0, keeping: 'device', turn: 1 })
  })
})

describe('a message that is refused', () => {
  it('stays as it was, with what is wrong at its field, and what was typed meanwhile is saved', () => {
    const composer = openComposer({ ...page, draft: draftOf(2, '<p>Dear Una,</p>') })
    composer.send()
    composer.refuseSend('errors.subjectMissing', { subject: 'It needs a subject.' })
    expect(composer.is()).toMatchObject({ name: 'idle', keeping: 'server', version: 2, tried: null, leaving: null })
    expect(composer.is().said.fields).toEqual({ subject: 'It needs a subject.' })
    expect(composer.done('answerPress')?.fields).toEqual({ subject: 'It needs a subject.' })
    expect(composer.done('saveLater')).toBeUndefined()
    composer.send()
    composer.type('<p>Dear Una, and more</p>')
    composer.refuseSend('errors.subjectMissing')
    expect(composer.done('saveLater')).toBeDefined()
    expect(composer.done('keepOnDevice')?.message).toMatchObject({ isTried: false })
  })

  it('for safety leaves all the same, as it was to leave, when its writer says so', () => {
    const composer = openComposer()
    composer.send('key-1', { thenResolve: false, later: 'store' })
    composer.refuseSend('errors.unverifiedSender')
    expect(composer.is().said.anyway).toEqual({ thenResolve: false, later: 'store', trustSender: true })
    composer.send('key-2', { namesAreMeant: true })
    expect(composer.is().said.anyway).toBeNull()
    composer.refuseSend('errors.namesAnother')
    expect(composer.is().said.anyway).toEqual({ thenResolve: true, namesAreMeant: true })
    composer.send()
    composer.refuseSend('errors.textMissing')
    expect(composer.is().said.anyway).toBeNull()
  })

  it('because the task has another customer goes to them once that was read, with what was typed meanwhile', () => {
    const composer = openComposer()
    composer.type('<p>Dear Una,</p>')
    composer.send()
    composer.type('<p>Dear Una, PS</p>')
    composer.refuseSend('errors.customerChanged')
    expect(composer.is().content).toMatchObject({ html: '<p>Dear Una, PS</p>', customerId: undefined })
    composer.happens({ type: 'pageRead', page: { ...page, base: { ...base, customerId: 'ida' } } })
    composer.send()
    expect(composer.done('sendMail')?.content.customerId).toBe('ida')
  })
})
