'use client'

import type { Editor } from '@tiptap/react'
import dynamic from 'next/dynamic'
import { useId, useRef, useState } from 'react'
import type { RichTextWords } from '@/components/task/rich-text'
import { Hint } from '@/components/ui/hint'
import { liquidKept, liquidShown } from '@/lib/messaging/template/liquid-in-html'
import { LinkTool, type LinkWords } from './link-tool'
import { type Place, PlaceMenu } from './place-menu'

const waiting = <div className="c-body" aria-busy="true" />
const RichText = dynamic(() => import('@/components/task/rich-text'), { ssr: false, loading: () => waiting })

export type LetterWords = RichTextWords & LinkWords & Record<'bodyHint' | 'putPlace', string>
type Props = { start: string; places: Place[]; error?: string; onChange: () => void; say: LetterWords }

/** A template's letter, written as letters are; its places and control tags are words in it and are sent as they stand. */
export function TemplateLetter({ start, places, error, onChange, say }: Props) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [body, setBody] = useState(start)
  const [opened] = useState(() => liquidShown(start))
  const said = `${id}-said`
  const write = (html: string) => {
    setBody(liquidKept(html))
    onChange()
  }
  const tools = (editor: Editor) => (
    <>
      <LinkTool editor={editor} say={say} />
      <PlaceMenu
        id={`${id}-places`}
        places={places}
        label={say.putPlace}
        take={(liquid) => editor.chain().focus().insertContent(liquid).run()}
      />
    </>
  )
  return (
    <div ref={box}>
      <span className="field" aria-hidden="true">
        <span>{say.message}</span>
      </span>
      <div className={error ? 'letter-field is-bad' : 'letter-field'}>
        <RichText
          html={opened}
          turn={0}
          onChange={write}
          say={say}
          marks={{ 'aria-describedby': said, 'aria-required': 'true', 'aria-invalid': error ? 'true' : 'false' }}
          more={tools}
        />
      </div>
      {/* What the form sends; a focus it is given is the editor's (H-4). */}
      <textarea
        name="body"
        className="sr"
        aria-hidden="true"
        tabIndex={-1}
        readOnly
        value={body}
        onFocus={() => box.current?.querySelector<HTMLElement>('.ProseMirror')?.focus()}
      />
      <Hint id={said} error={error} hint={say.bodyHint} />
    </div>
  )
}
