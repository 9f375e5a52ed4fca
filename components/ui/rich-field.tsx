'use client'

import type { Editor } from '@tiptap/react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { Hint } from './hint'
import { LaterRichText } from './later-rich-text'
import { LinkTool, type LinkWords } from './link-tool'
import type { PlaceOptions } from './rich-places'
import type { RichTextWords } from './rich-text'

export type RichWords = Omit<RichTextWords, 'message'> & LinkWords
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
  places?: PlaceOptions
  /** Further tools. */
  more?: (editor: Editor) => ReactNode
  say: RichWords
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
  places,
  more,
  say,
}: Props) {
  const said = `${useId()}-said`
  const box = useRef<HTMLDivElement>(null)
  const kept = useRef<HTMLTextAreaElement>(null)
  const [opened] = useState(() => open(defaultValue))
  const write = (shown: string) => {
    // At once: whoever saves in the same breath sends the last letter too.
    if (kept.current) kept.current.value = keep(shown)
    onChange?.()
  }
  const tools = (editor: Editor) => (
    <>
      <LinkTool editor={editor} say={say} />
      {more?.(editor)}
    </>
  )
  return (
    <div ref={box}>
      <span className="field" aria-hidden="true">
        <span>{label}</span>
      </span>
      <div className={error ? 'letter-field is-bad' : 'letter-field'}>
        <LaterRichText
          html={opened}
          turn={0}
          onChange={write}
          say={{ ...say, message: label }}
          marks={{ 'aria-describedby': said, 'aria-required': 'true', 'aria-invalid': error ? 'true' : 'false' }}
          places={places}
          more={tools}
        />
      </div>
      {/* What the form sends; a focus it is given is the editor's (H-4). */}
      <textarea
        ref={kept}
        name={name}
        className="sr"
        aria-hidden="true"
        tabIndex={-1}
        readOnly
        defaultValue={defaultValue}
        onFocus={() => box.current?.querySelector<HTMLElement>('.ProseMirror')?.focus()}
      />
      <Hint id={said} error={error} hint={hint} />
    </div>
  )
}
