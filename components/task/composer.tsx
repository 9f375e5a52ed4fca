'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import type { ComposerStart } from './composer-start'
import type { ComposerWords } from './composer-words'
import { Preview } from './preview'
import { PutAway } from './put-away'
import { useLetter } from './use-letter'

const RichText = dynamic(() => import('./rich-text'), { ssr: false, loading: () => <div className="c-body" aria-busy="true" /> })

type Props = { start: ComposerStart; say: ComposerWords; isHiddenOnDesk: boolean }

/** Writing to the customer: below the log on a desk, a sheet from below on a phone (G-7). */
export function Composer({ start, say, isHiddenOnDesk }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [isPreview, setPreview] = useState(false)
  const letter = useLetter(start, say)
  return (
    <section
      id="answer"
      className={['composer', isOpen ? 'is-open' : '', isHiddenOnDesk ? 'not-on-desk' : ''].join(' ')}
      aria-label={say.answer}
    >
      {isOpen && <button type="button" className="scrim only-narrow" aria-label={say.close} onClick={() => setOpen(false)} />}
      <div className="composer-bar only-narrow">
        <button type="button" className="input" onClick={() => setOpen(true)}>
          {say.answer}
        </button>
        {start.isReplyWaiting && <PutAway taskId={start.taskId} label={say.nothingToDo} onError={letter.fail} />}
      </div>
      <form
        className="composer-full"
        onSubmit={(event) => {
          event.preventDefault()
          void letter.send(true)
        }}
      >
        <header className="c-head">
          <p className="grow small c-to">
            <span>
              <span className="dim">{say.to}</span> <b title={start.email}>{start.customer}</b>
            </span>
          </p>
          <button type="button" className="icon-btn only-narrow" aria-label={say.close} onClick={() => setOpen(false)}>
            <Icon name="x" />
          </button>
        </header>
        <label className="c-line">
          <span className="dim small">{say.subject}</span>
          <input
            className="grow c-subject"
            value={letter.subject}
            maxLength={200}
            onChange={(event) => letter.setSubject(event.target.value)}
            aria-invalid={Boolean(letter.fields.subject)}
          />
        </label>
        {letter.fields.subject && <p className="hint bad c-hint">{letter.fields.subject}</p>}
        {isPreview ? (
          <Preview say={say} html={letter.html} signature={start.signature} onBack={() => setPreview(false)} />
        ) : (
          <RichText key={letter.round} html={letter.html} onChange={letter.setHtml} say={say} />
        )}
        {start.signature !== '' && !isPreview && <p className="tiny dimmer c-hint">{say.signature}</p>}
        <p role="status" className={letter.message ? 'hint bad c-hint' : 'sr'}>
          {letter.message || letter.note}
        </p>
        {letter.mustTrust && (
          <p className="c-hint">
            <button type="button" className="btn btn-line" onClick={() => void letter.send(start.isOpen, true)}>
              {say.trust}
            </button>
          </p>
        )}
        <footer className="c-foot">
          <div className="c-tools">
            <button type="button" className="btn btn-bare" aria-pressed={isPreview} onClick={() => setPreview(!isPreview)}>
              <Icon name="eye" />
              <span>{isPreview ? say.back : say.preview}</span>
            </button>
            {letter.isKept && <span className="tiny dimmer saved only-wide">{say.kept}</span>}
          </div>
          {start.isReplyWaiting && (
            <span className="only-wide">
              <PutAway taskId={start.taskId} label={say.nothingToDo} onError={letter.fail} />
            </span>
          )}
          <div className="split">
            <button type="submit" className="btn btn-go" disabled={letter.isBusy}>
              {start.isOpen ? say.sendAndResolve : say.sendOnly}
            </button>
            {start.isOpen && (
              <>
                <button
                  type="button"
                  className="btn btn-go"
                  aria-label={say.more}
                  popoverTarget="more-ways"
                  disabled={letter.isBusy}
                >
                  <Icon name="chevron-down" />
                </button>
                <div id="more-ways" popover="auto" className="menu">
                  <button
                    type="button"
                    className="menu-item"
                    popoverTarget="more-ways"
                    popoverTargetAction="hide"
                    onClick={() => void letter.send(false)}
                  >
                    <Icon name="send" />
                    {say.sendOnly}
                  </button>
                </div>
              </>
            )}
          </div>
        </footer>
      </form>
    </section>
  )
}
