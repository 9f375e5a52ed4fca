import { describe, expect, it } from 'vitest'
import { draftOf, fresh, openComposer, savedContent } from './testing/open-composer'

describe('a message that is held because a colleague answered first (G-17)', () => {
  const colleagueMessage = { id: 'm5', by: 'Leo', subject: 'Re: The carafe', text: 'It is in.', at: new Date(0) }
  const held = () => {
    const composer = openComposer()
    composer.send('key-1', { thenResolve: false })
    composer.refuseSend('errors.answeredMeanwhile')
    return composer
  }

  it('is one’s own draft, with the colleague’s beside it', () => {
    const composer = held()
    expect(composer.is().name).toBe('held')
    expect(composer.done('findColleagueMessage')).toMatchObject({ latestSeenId: 'nothing', respondsToId: 'reply-1' })
    composer.happens({ type: 'colleagueFound', draftVersion: 6, message: colleagueMessage })
    expect(composer.is()).toMatchObject({ name: 'held', version: 6, keeping: 'server', heldFor: { message: colleagueMessage } })
  })

  it('is saved as one goes on, and stays held', () => {
    const composer = held()
    composer.happens({ type: 'colleagueFound', draftVersion: 6, message: colleagueMessage })
    composer.type('<p>Hello Una, as Leo says,</p>')
    composer.save()
    expect(composer.is().name).toBe('saving')
    composer.saved(7)
    expect(composer.is()).toMatchObject({ name: 'held', heldFor: { message: colleagueMessage }, version: 7 })
  })

  it.each(['', '<p>PS</p>'])('leaves with one more press, and is held no longer, whatever is typed meanwhile: %s', (typed) => {
    const composer = held()
    composer.happens({ type: 'colleagueFound', draftVersion: 6, message: colleagueMessage })
    composer.send('key-2', { sendAnyway: true })
    expect(composer.is().name).toBe('sending')
    expect(composer.done('sendMail')?.how).toMatchObject({ sendAnyway: true })
    if (typed) composer.type(typed)
    composer.left()
    expect(composer.is()).toMatchObject({ name: 'sent', heldFor: null, content: { html: typed } })
  })

  it('that was sent anyway is not held by a look-up that comes after it left', () => {
    const composer = held()
    composer.send('key-2', { sendAnyway: true })
    composer.left()
    composer.happens({ type: 'colleagueFound', draftVersion: 6, message: colleagueMessage })
    expect(composer.is()).toMatchObject({ name: 'sent', heldFor: null, version: 0 })
  })

  it('is overtaken while held: that is to be decided first, and then it is held still', () => {
    const composer = held()
    composer.happens({ type: 'colleagueFound', draftVersion: 6, message: colleagueMessage })
    composer.type('<p>More.</p>')
    composer.save()
    composer.refuse('errors.draftMeanwhile')
    expect(composer.is()).toMatchObject({ name: 'overtaken', heldFor: { message: colleagueMessage } })
    composer.happens({ type: 'mineKept', version: 8 })
    composer.saved(9)
    expect(composer.is()).toMatchObject({ name: 'held', version: 9 })
  })
})

describe('a message that a colleague overtook (G-18)', () => {
  const draft = { isMine: false, version: 5, by: 'Leo', text: 'Leo was quicker.' }
  const overtaken = () => {
    const composer = openComposer()
    composer.type('<p>Mine.</p>')
    composer.save()
    composer.refuse('errors.draftMeanwhile')
    return composer
  }

  it('stays on the device and is not saved over the colleague’s, however one goes on', () => {
    const composer = overtaken()
    expect(composer.is()).toMatchObject({ name: 'overtaken', said: { message: 'errors.draftMeanwhile in words' } })
    composer.type('<p>Mine, and more.</p>')
    expect(composer.done('keepOnDevice')?.message.content.html).toBe('<p>Mine, and more.</p>')
    expect(composer.done('saveLater')).toBeUndefined()
    composer.save()
    composer.happens({ type: 'connected' })
    expect(composer.count('saveDraft')).toBe(1)
    expect(composer.is().name).toBe('overtaken')
  })

  it('takes the place of theirs when its writer says so', () => {
    const composer = overtaken()
    composer.happens({ type: 'choicePressed', draft, keeps: 'mine' })
    expect(composer.done('takeDraft')).toEqual({ do: 'takeDraft', draft, keeps: 'mine' })
    composer.happens({ type: 'mineKept', version: 6 })
    expect(composer.done('saveDraft')).toMatchObject({ content: { html: '<p>Mine.</p>' }, version: 6 })
    composer.saved(7)
    expect(composer.is()).toMatchObject({ name: 'idle', keeping: 'server', version: 7, said: { message: '' } })
  })

  it('gives way to theirs when its writer says so', () => {
    const composer = overtaken()
    composer.happens({ type: 'remoteTaken', draft: draftOf(6, '<p>Leo was quicker.</p>') })
    expect(composer.is()).toMatchObject({
      name: 'idle',
      content: { html: '<p>Leo was quicker.</p>' },
      version: 6,
      keeping: 'server',
    })
    expect(composer.done('forgetOnDevice')).toBeDefined()
  })

  it('says nothing of a save that was refused when its writer had decided already, and saves it', () => {
    const composer = openComposer()
    composer.type('<p>Mine.</p>')
    composer.save()
    composer.happens({ type: 'mineKept', version: 6 })
    composer.refuse('errors.draftMeanwhile', 0)
    expect(composer.done('saveDraft')).toMatchObject({ version: 6 })
    expect(composer.is()).toMatchObject({ name: 'saving', keeping: 'device', said: { message: '' } })
  })

  it('is not changed by the answer to its own save once theirs was taken', () => {
    const composer = openComposer()
    composer.type('<p>Mine.</p>')
    composer.save()
    const late = savedContent(composer.is())
    composer.happens({ type: 'remoteTaken', draft: draftOf(6, '<p>Leo’s.</p>') })
    composer.saved(2, late)
    expect(composer.is()).toMatchObject({ name: 'idle', version: 6, content: { html: '<p>Leo’s.</p>' } })
  })

  it('that is being sent does not give way to theirs', () => {
    const composer = overtaken()
    composer.send()
    composer.happens({ type: 'remoteTaken', draft: draftOf(6, '<p>Leo’s.</p>') })
    composer.happens({ type: 'choicePressed', draft, keeps: 'remote' })
    expect(composer.done('takeDraft')).toBeUndefined()
    expect(composer.is()).toMatchObject({ name: 'sending', content: { html: '<p>Mine.</p>' } })
    composer.refuseSend('errors.textMissing')
    expect(composer.is().name).toBe('overtaken')
  })
})

describe('a message without a connection (H-5)', () => {
  it('is kept here, tried again, and saved as soon as there is one', () => {
    const composer = openComposer()
    composer.type('<p>Dear Una,</p>')
    composer.save()
    composer.lose()
    expect(composer.is()).toMatchObject({ name: 'offline', away: 'now', keeping: 'device' })
    expect(composer.done('saveLater')?.ms).toBe(10_000)
    composer.happens({ type: 'connected' })
    expect(composer.done('saveDraft')).toBeDefined()
    composer.saved(1)
    expect(composer.is()).toMatchObject({ name: 'idle', away: 'was', keeping: 'server' })
    composer.type('<p>Dear Una, PS</p>')
    expect(composer.is().away).toBe('')
  })

  it('that was left behind is not tried again from here', () => {
    const composer = openComposer()
    composer.type('<p>Dear Una,</p>')
    composer.save()
    composer.lose(false)
    expect(composer.done('saveLater')).toBeUndefined()
  })

  it('whose send is lost keeps its key: nobody knows whether it arrived (Q-C7)', () => {
    const composer = openComposer()
    composer.send('key-1')
    composer.happens({ type: 'sendLost' })
    expect(composer.is()).toMatchObject({ name: 'offline', said: { message: 'No connection.', note: '' } })
    expect(composer.done('saveLater')?.ms).toBe(10_000)
    composer.send('key-2')
    expect(composer.done('sendMail')?.key).toBe('key-1')
  })

  it('whose send is lost asks under its key, and says no longer that there is no connection once it is saved', () => {
    const composer = openComposer()
    composer.send('key-1')
    composer.happens({ type: 'sendLost' })
    composer.save()
    expect(composer.done('saveDraft')?.key).toBe('key-1')
    composer.saved(1)
    expect(composer.is()).toMatchObject({ name: 'idle', keeping: 'server', said: { message: '' } })
    expect(composer.done('keepOnDevice')?.message).toMatchObject({ key: 'key-1', isTried: true, version: 1 })
  })

  it('had left although the answer was lost: it is not sent again, and what was typed since stays', () => {
    const composer = openComposer()
    composer.send('key-1')
    composer.happens({ type: 'sendLost' })
    composer.save()
    composer.happens({ type: 'saved', content: savedContent(composer.is()), version: 0, hasLeft: true })
    expect(composer.is()).toMatchObject({ name: 'sent', content: { html: '' }, tried: null, said: { note: 'Sent to Una.' } })
    const other = openComposer()
    other.send('key-1')
    other.happens({ type: 'sendLost' })
    other.type('<p>PS</p>')
    other.save()
    other.happens({ type: 'saved', content: savedContent(other.is()), version: 0, hasLeft: true })
    expect(other.is()).toMatchObject({ name: 'sent', content: { html: '<p>PS</p>' }, keeping: 'device', tried: null })
  })

  it('that had left is not sent again by the press that waited for the save', () => {
    const composer = openComposer()
    composer.send('key-1')
    composer.happens({ type: 'sendLost' })
    composer.save()
    composer.send('key-2')
    composer.happens({ type: 'saved', content: savedContent(composer.is()), version: 0, hasLeft: true })
    expect(composer.count('sendMail')).toBe(1)
    expect(composer.done('answerPress')).toBeDefined()
    expect(composer.is()).toMatchObject({ name: 'sent', leaving: null })
  })

  it('asks under its key even when a colleague overtook it', () => {
    const composer = openComposer()
    composer.type('<p>Mine.</p>')
    composer.save()
    composer.refuse('errors.draftMeanwhile')
    composer.send('key-1')
    composer.happens({ type: 'sendLost' })
    composer.save()
    expect(composer.done('saveDraft')?.key).toBe('key-1')
  })

  it('opened again after a reload is asked for under the key it was sent under', () => {
    const composer = openComposer()
    composer.happens({ type: 'opened', kept: { content: fresh, key: 'key-1', version: 0, isTried: true } })
    composer.save()
    expect(composer.done('saveDraft')?.key).toBe('key-1')
  })
})
