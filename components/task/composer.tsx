'use client'

import { useMemo, useRef, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { LaterRichText, useIsEditorHere } from '@/components/ui/later-rich-text'
import { LineWithPlaces } from '@/components/ui/line-with-places'
import { LinkTool } from '@/components/ui/link-tool'
import type { Packed } from '@/components/ui/packed'
import { useFragment } from '@/components/ui/use-fragment'
import { useMedia } from '@/components/ui/use-media'
import { ComposerFiles } from './composer-files'
import type { ComposerStart } from './composer-start'
import { ComposerTo } from './composer-to'
import { ComposerTools } from './composer-tools'
import { type ComposerWords, wordsTo } from './composer-words'
import { DraftNotice } from './draft-notice'
import { Preview } from './preview'
import { PutAway } from './put-away'
import { SendButton } from './send-button'
import { TheirsFirst } from './theirs-first'
import { useAddFile } from './use-add-file'
import { type LetterKeeping, useLetter } from './use-letter'
import { useSeen } from './use-seen'
import { type FromList, WhatNext } from './what-next'

/** A menu or dialog closes first, the sheet with the next press. */
const hasOwnEscape = (target: EventTarget) => target instanceof Element && target.closest('dialog, [popover]') !== null
const notYet: LetterKeeping['send'] = async () => undefined
const waiting = <div className="c-body" aria-busy="true" />

type Props = { start: ComposerStart; words: Packed<ComposerWords>; list: FromList; isHiddenOnDesk: boolean }

/** Writing to the customer: below the log on a desk, a sheet from below on a phone (G-7), open while the address ends in `#answer`. */
export function Composer({ start, words, list, isHiddenOnDesk }: Props) {
  const say = useMemo(() => wordsTo(words, start), [words, start])
  const places = useMemo(() => ({ names: say.placeNames, withEmpty: true }), [say])
  const { isOpen, open, close: closeSheet } = useFragment('answer')
  const opener = useRef<HTMLButtonElement>(null)
  const isDesk = useMedia('(min-width: 820px)')
  // The editor is the page's heaviest part: a phone loads it with the sheet.
  const isShown = isDesk ? !isHiddenOnDesk : isOpen
  const [isPreview, setPreview] = useState(false)
  const kept = useLetter(start, say, closeSheet)
  const isEditorHere = useIsEditorHere()
  // Nothing is sent that does not stand on the screen.
  const letter = isShown && (isEditorHere || isPreview) ? kept : { ...kept, isBusy: true, send: notYet }
  const isDone = letter.isResolved && !start.isOpen
  const next = (takesFocus: boolean) => (
    <WhatNext taskId={start.taskId} list={list} label={say.nextTask} takesFocus={takesFocus} />
  )
  const close = async () => {
    await closeSheet()
    opener.current?.focus()
  }
  const addFile = useAddFile(letter, say)
  const look = ['composer', isOpen ? 'is-open' : '', isHiddenOnDesk ? 'not-on-desk' : ''].join(' ')
  const isAtField = letter.message !== '' && [letter.fields.subject, letter.fields.later].includes(letter.message)
  const wrong = isAtField ? '' : letter.message
  const saved = letter.away === 'now' ? say.keptAway : letter.away === 'was' && letter.isSaved ? say.saved : ''
  const shown = addFile.isAdding ? say.adding : letter.isHeld ? say.filling : saved
  const top = useSeen<HTMLElement>(letter.fields.subject ?? letter.turn)
  const end = useSeen<HTMLDivElement>(addFile.turn)
  const said = useSeen<HTMLParagraphElement>(wrong)
  return (
    <section
      id="answer"
      className={look}
      aria-label={say.answer}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isDesk || !isOpen || hasOwnEscape(event.target)) return
        event.preventDefault()
        void close()
      }}
    >
      {isOpen && <button type="button" className="scrim only-narrow" aria-label={say.close} onClick={() => void close()} />}
      <div className="composer-bar only-narrow">
        <button ref={opener} type="button" className="input" onClick={open}>
          {say.answer}
        </button>
        {isDone && next(!isDesk)}
        {start.isReplyWaiting && <PutAway taskId={start.taskId} label={say.nothingToDo} notDone={say.notDone} />}
      </div>
      <div className="composer-full">
        {isDone && (
          <div className="c-note only-wide">
            <p>{letter.note}</p>
            {next(false)}
          </div>
        )}
        <DraftNotice letter={letter} say={say} />
        <TheirsFirst
          letter={letter}
          say={say}
          sendAnyway={() => void letter.send({ thenResolve: start.isOpen, sendAnyway: true })}
        />
        <form
          id="letter"
          onPaste={(event) => {
            const { clipboardData } = event
            // What the editor took is taken; words come before the picture that a program puts beside them.
            if (event.isDefaultPrevented() || clipboardData.files.length === 0 || clipboardData.getData('text/plain') !== '')
              return
            event.preventDefault()
            void addFile.add([...clipboardData.files])
          }}
          onSubmit={(event) => {
            event.preventDefault()
            void letter.send({ thenResolve: true })
          }}
        >
          <header ref={top} className="c-head">
            <ComposerTo start={start} letter={letter} say={say} />
            <button type="button" className="icon-btn only-narrow" aria-label={say.close} onClick={() => void close()}>
              <Icon name="x" />
            </button>
          </header>
          <label className="c-line" htmlFor="letter-subject">
            <span className="dim small">{say.subject}</span>
            <LineWithPlaces
              id="letter-subject"
              look="grow c-subject"
              label={say.subject}
              value={letter.subject}
              maxLength={200}
              onChange={(subject) => letter.write({ subject })}
              places={places}
              isBad={Boolean(letter.fields.subject)}
            />
          </label>
          {letter.fields.subject && <p className="hint bad c-hint">{letter.fields.subject}</p>}
          {isPreview ? (
            <Preview start={start} letter={letter} say={say} />
          ) : isShown ? (
            <LaterRichText
              key={letter.round.count}
              takesFocus={isOpen || letter.round.isAsked}
              html={letter.html}
              turn={letter.turn}
              onChange={(html) => letter.write({ html })}
              say={say}
              places={places}
              takeFiles={(files) => void addFile.add(files)}
              more={(editor) => <LinkTool editor={editor} say={say} />}
            />
          ) : (
            waiting
          )}
          <ComposerFiles letter={letter} say={say} />
          <div ref={end} className="c-seen" />
          {start.signature !== '' && !isPreview && <p className="tiny dimmer c-hint">{say.signature}</p>}
          <p ref={said} role="status" className={wrong ? 'hint bad c-hint c-seen' : shown ? 'hint c-hint' : 'sr'}>
            {wrong || shown || letter.note}
          </p>
        </form>
        {letter.anyway && (
          <p className="c-hint">
            <button type="button" className="btn btn-line" onClick={() => letter.anyway && void letter.send(letter.anyway)}>
              {say.trust}
            </button>
          </p>
        )}
        <footer className="c-foot">
          <div className="c-tools">
            <ComposerTools start={start} letter={letter} say={say} addFile={addFile} />
            <button
              type="button"
              className="icon-btn"
              aria-label={isPreview ? say.back : say.preview}
              title={isPreview ? say.back : say.preview}
              aria-pressed={isPreview}
              onClick={() => setPreview(!isPreview)}
            >
              <Icon name="eye" />
            </button>
            {letter.isKept && (
              <>
                <button
                  type="button"
                  className="icon-btn"
                  aria-label={say.throwAway}
                  title={say.throwAway}
                  onClick={() => void letter.throwAway()}
                >
                  <Icon name="trash-2" />
                </button>
                <span className="tiny dimmer saved only-wide">{letter.isSaved ? say.saved : say.kept}</span>
              </>
            )}
          </div>
          {start.isReplyWaiting && (
            <span className="only-wide">
              <PutAway taskId={start.taskId} label={say.nothingToDo} notDone={say.notDone} />
            </span>
          )}
          <SendButton letter={letter} isOpen={start.isOpen} say={say} />
        </footer>
      </div>
    </section>
  )
}
