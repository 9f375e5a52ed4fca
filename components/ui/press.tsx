'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { FormMessage } from './form-message'

type Result = { ok: true } | { ok: false; message: string }
type Props = {
  run: (sent: unknown) => Promise<Result>
  sent: unknown
  label: string
  look: string
  said?: string
  noConnection: string
}

/** A button that does one thing, says that it did, and says what went wrong. */
export function Press({ run, sent, label, look, said, noConnection }: Props) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const [answer, setAnswer] = useState<Result | null>(null)
  const press = () =>
    start(async () => {
      const result = await run(sent).catch(() => ({ ok: false as const, message: noConnection }))
      setAnswer(result.ok ? { ok: true } : { ok: false, message: result.message })
      if (result.ok) router.refresh()
    })
  return (
    <>
      <button
        type="button"
        className={`btn ${look}`}
        aria-disabled={isBusy || undefined}
        onClick={() => (isBusy ? undefined : press())}
      >
        {label}
      </button>
      <span className="said-ok" role="status">
        {answer?.ok ? said : ''}
      </span>
      <FormMessage message={answer && !answer.ok ? answer.message : ''} />
    </>
  )
}
