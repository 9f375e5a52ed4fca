'use client'

import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useT } from '@/components/i18n/use-t'
import { useScrollIntoView } from '@/components/task/use-scroll-into-view'
import { LaterRichText, useIsEditorHere } from '@/components/ui/editor/later-rich-text'
import { LineWithVariables } from '@/components/ui/editor/line-with-variables'
import { LinkTool } from '@/components/ui/editor/link-tool'
import { Icon } from '@/components/ui/icon'
import { useFragment } from '@/components/ui/use-fragment'
import { variableNames } from '@/lib/messaging/templates/variable-names'
import { CloseWithoutAction } from './close-without-action'
import { ColleagueMessage } from './colleague-message'
import { ComposerFiles } from './composer-files'
import type { ComposerStart } from './composer-start'
import { ComposerTo } from './composer-to'
import { ComposerTools } from './composer-tools'
import { DraftNotice } from './draft-notice'
import { Preview } from './preview'
import { SendButton } from './send-button'
import { useAddFile } from './use-add-file'
import { type ComposerState, useComposer } from './use-composer'
import { type FromList, WhatNext } from './what-next'

/** A menu or dialog closes first, the sheet with the next press. */
const hasOwnEscape = (target: EventTarget) => target instanceof Element && target.closest('dialog, [popover]') !== null
const notYet: ComposerState['send'] = async () => undefined
const waiting = <div className="composer-body" aria-busy="true" />

type Props = { start: ComposerStart; list: FromList; isHiddenOnDesk: boolean }

/** Writing to the customer: below the log on a desk, a sheet from below on a phone (G-7), open while the address ends in `#answer`. */
export function Composer({ start, list, isHiddenOnDesk }: Props) {
  const t = useT(
    'messaging.composer',
    'messaging.subject',
    'messaging.message',
    'messaging.throwAway',
    'templates.variableNames',
    'common.close',
  )
  const answer = t(`messaging.composer.${start.isReplyWaiting ? 'answer' : 'write'}`, { name: start.givenName })
  const variables = useMemo(() => ({ names: variableNames(t), withEmpty: true }), [t])
  const { isOpen, open, close: closeSheet } = useFragment('answer')
  const opener = useRef<HTMLButtonElement>(null)
  const isDesk = useMedia('(min-width: 820px)')
  // The editor is the page's heaviest part: a phone loads it with the sheet.
  const isShown = isDesk ? !isHiddenOnDesk : isOpen
  const [isPreview, setPreview] = useState(false)
  const kept = useComposer(start, closeSheet)
  const isEditorHere = useIsEditorHere()
  // Nothing is sent that does not stand on the screen.
  const composer = isShown && (isEditorHere || isPreview) ? kept : { ...kept, isBusy: true, send: notYet }
  const isDone = composer.isResolved && !start.isOpen
  const next = (takesFocus: boolean) => <WhatNext taskId={start.taskId} list={list} takesFocus={takesFocus} />
  const close = async () => {
    await closeSheet()
    opener.current?.focus()
  }
  const addFile = useAddFile(composer)
  const variant = ['composer', isOpen ? 'is-open' : '', isHiddenOnDesk ? 'not-on-desk' : ''].join(' ')
  const isAtField = composer.message !== '' && [composer.fields.subject, composer.fields.later].includes(composer.message)
  const wrong = isAtField ? '' : composer.message
  const saved =
    composer.away === 'now'
      ? t('messaging.composer.keptAway')
      : composer.away === 'was' && composer.isSaved
        ? t('messaging.composer.saved')
        : ''
  const shown = addFile.isAdding ? t('messaging.composer.adding') : composer.isHeld ? t('messaging.composer.filling') : saved
  const top = useScrollIntoView<HTMLElement>(composer.fields.subject ?? composer.turn)
  const end = useScrollIntoView<HTMLDivElement>(addFile.turn)
  const said = useScrollIntoView<HTMLParagraphElement>(wrong)
  return (
    <section
      id="answer"
      className={variant}
      aria-label={answer}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isDesk || !isOpen || hasOwnEscape(event.target)) return
        event.preventDefault()
        void close()
      }}
    >
      {isOpen && (
        <button type="button" className="scrim only-narrow" aria-label={t('common.close')} onClick={() => void close()} />
      )}
      <div className="composer-bar only-narrow">
        <button ref={opener} type="button" className="input" onClick={open}>
          {answer}
        </button>
        {isDone && next(!isDesk)}
        {start.isReplyWaiting && <CloseWithoutAction taskId={start.taskId} />}
      </div>
      <div className="composer-full">
        {isDone && (
          <div className="composer-note only-wide">
            <p>{composer.note}</p>
            {next(false)}
          </div>
        )}
        <DraftNotice composer={composer} />
        <ColleagueMessage
          composer={composer}
          sendAnyway={() => void composer.send({ thenResolve: start.isOpen, sendAnyway: true })}
        />
        <form
          id="message"
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
            void composer.send({ thenResolve: true })
          }}
        >
          <header ref={top} className="composer-head">
            <ComposerTo start={start} composer={composer} />
            <button type="button" className="icon-button only-narrow" aria-label={t('common.close')} onClick={() => void close()}>
              <Icon name="x" />
            </button>
          </header>
          <label className="composer-line" htmlFor="message-subject">
            <span className="second">{t('messaging.subject')}</span>
            <LineWithVariables
              id="message-subject"
              className="grow composer-subject"
              label={t('messaging.subject')}
              value={composer.subject}
              maxLength={200}
              onChange={(subject) => composer.write({ subject })}
              variables={variables}
              isBad={Boolean(composer.fields.subject)}
            />
          </label>
          {composer.fields.subject && <p className="hint bad composer-hint">{composer.fields.subject}</p>}
          {isPreview ? (
            <Preview start={start} composer={composer} />
          ) : isShown ? (
            <LaterRichText
              key={composer.round.count}
              takesFocus={isOpen || composer.round.isAsked}
              html={composer.html}
              turn={composer.turn}
              onChange={(html) => composer.write({ html })}
              label={t('messaging.message')}
              variables={variables}
              takeFiles={(files) => void addFile.add(files)}
              more={(editor) => <LinkTool editor={editor} />}
            />
          ) : (
            waiting
          )}
          <ComposerFiles composer={composer} />
          <div ref={end} className="composer-seen" />
          {start.signature !== '' && !isPreview && <p className="fine composer-hint">{t('messaging.composer.signature')}</p>}
          <p
            ref={said}
            role="status"
            className={wrong ? 'hint bad composer-hint composer-seen' : shown ? 'hint composer-hint' : 'visually-hidden'}
          >
            {wrong || shown || composer.note}
          </p>
        </form>
        {composer.anyway && (
          <p className="composer-hint">
            <button
              type="button"
              className="button button-line"
              onClick={() => composer.anyway && void composer.send(composer.anyway)}
            >
              {t('messaging.composer.trust')}
            </button>
          </p>
        )}
        <footer className="composer-foot">
          <div className="composer-tools">
            <ComposerTools start={start} composer={composer} addFile={addFile} />
            <button
              type="button"
              className="icon-button"
              aria-label={isPreview ? t('messaging.composer.backToWriting') : t('messaging.composer.preview')}
              title={isPreview ? t('messaging.composer.backToWriting') : t('messaging.composer.preview')}
              aria-pressed={isPreview}
              onClick={() => setPreview(!isPreview)}
            >
              <Icon name="eye" />
            </button>
            {composer.isKept && (
              <>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('messaging.throwAway')}
                  title={t('messaging.throwAway')}
                  onClick={() => void composer.discard()}
                >
                  <Icon name="trash-2" />
                </button>
                <span className="fine saved only-wide">
                  {composer.isSaved ? t('messaging.composer.saved') : t('messaging.composer.kept')}
                </span>
              </>
            )}
          </div>
          {start.isReplyWaiting && (
            <span className="only-wide">
              <CloseWithoutAction taskId={start.taskId} />
            </span>
          )}
          <SendButton composer={composer} isOpen={start.isOpen} givenName={start.givenName} />
        </footer>
      </div>
    </section>
  )
}

/** Whether the window fits a media query, followed as it changes; the server says no. */
function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  )
}
