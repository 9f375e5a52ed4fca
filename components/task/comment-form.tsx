'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { comment } from '@/lib/tasks/actions'

/** A note for colleagues, below the log. */
export function CommentForm({ taskId, label, button }: { taskId: string; label: string; button: string }) {
  const router = useRouter()
  const [words, setWords] = useState('')
  const [message, setMessage] = useState('')
  const [isBusy, start] = useTransition()
  const save = (event: React.FormEvent) => {
    event.preventDefault()
    start(async () => {
      const result = await comment({ taskId, words })
      setMessage(result.ok ? '' : (result.fields.words ?? result.message))
      if (result.ok) setWords('')
      router.refresh()
    })
  }
  return (
    <form className="note-form" onSubmit={save}>
      <input
        className={message ? 'input is-bad' : 'input'}
        aria-label={label}
        placeholder={label}
        value={words}
        maxLength={5000}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className="btn btn-line" disabled={isBusy}>
        {button}
      </button>
      {message && (
        <p className="hint bad" role="alert">
          {message}
        </p>
      )}
    </form>
  )
}
