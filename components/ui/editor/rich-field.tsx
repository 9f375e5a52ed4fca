'use client'

import type { Editor } from '@tiptap/react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { Hint } from '@/components/ui/form/hint'
import { LaterRichText } from './later-rich-text'
import { LinkTool } from './link-tool'
import type { VariableOptions } from './rich-variables'

type Props = {
  name: string
  label: string
  error?: string
  hint?: string
  /** Safe HTML. */
  defaultValue?: string
  /** What is shown of it in the editor, and kept of what is shown, where that is not the same. */
  open?: (html: string) => string
  keep?: (html: string) => string
  onChange?: () => void
  variables?: VariableOptions
  /** Further tools. */
  more?: (editor: Editor) => ReactNode
}

const same = (html: string) => html

/** Words with formatting to type in, its label above and what is wrong below; the form sends it as HTML under its name. */
export function RichField({
  name,
  label,
  error,
  hint,
  defaultValue = '',
  open = same,
  keep = same,
  onChange,
  variables,
  more,
}: Props) {
  const hintId = `${useId()}-said`
  const box = useRef<HTMLDivElement>(null)
  const kept = useRef<HTMLTextAreaElement>(null)
  const [opened] = useState(() => open(defaultValue))
  const write = (shown: string) => {
    // At once: whoever saves in the same breath sends the last message too.
    if (kept.current) kept.current.value = keep(shown)
    onChange?.()
  }
  const tools = (editor: Editor) => (
    <>
      <LinkTool editor={editor} />
      {more?.(editor)}
    </>
  )
  return (
    <div ref={box}>
      <span className="field" aria-hidden="true">
        <span>{label}</span>
      </span>
      <div className={error ? 'message-field is-bad' : 'message-field'}>
        <LaterRichText
          html={opened}
          turn={0}
          onChange={write}
          label={label}
          marks={{ 'aria-describedby': hintId, 'aria-required': 'true', 'aria-invalid': error ? 'true' : 'false' }}
          variables={variables}
          more={tools}
        />
      </div>
      {/* What the form sends; a focus it is given is the editor's (H-4). */}
      <textarea
        ref={kept}
        name={name}
        className="visually-hidden"
        aria-hidden="true"
        tabIndex={-1}
        readOnly
        defaultValue={defaultValue}
        onFocus={() => box.current?.querySelector<HTMLElement>('.ProseMirror')?.focus()}
      />
      <Hint id={hintId} error={error} hint={hint} />
    </div>
  )
}
