'use client'

import { type Editor, EditorContent, Node, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { escapeHtml } from '@/lib/html/escape-html'
import { linePosition, placesAsChips } from '@/lib/messaging/place-chips'
import { type PlaceOptions, RichPlace } from './rich-places'

/** `caret`: where one was typing in the words it takes the place of; `marks`: what a reader of the field is told of it. */
type Props = {
  value: string
  onChange: (value: string) => void
  places: PlaceOptions
  caret: number | null
  look: string
  marks: Record<string, string>
  onFocus: () => void
  onReady: (editor: Editor) => void
}

const oneLine = Node.create({ name: 'doc', topNode: true, content: 'paragraph' })
const none = {
  document: false,
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  hardBreak: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
} as const

/** A line of plain words with its places as chips, such as a subject. */
export default function PlaceLine({ value, onChange, places, caret, look, marks, onFocus, onReady }: Props) {
  const asChips = `<p>${placesAsChips(escapeHtml(value), places)}</p>`
  const parseOptions = { preserveWhitespace: 'full' } as const
  const editor = useEditor({
    extensions: [oneLine, StarterKit.configure(none), RichPlace.configure(places)],
    content: asChips,
    parseOptions,
    injectCSS: false,
    // It comes after the page, and takes over at once from an input that somebody types in.
    immediatelyRender: true,
    editorProps: {
      attributes: { role: 'textbox', class: `place-line ${look}`, ...marks },
      handleKeyDown: (_, { key }) => key === 'Enter',
      handlePaste: (view, { clipboardData }) => {
        view.dispatch(view.state.tr.insertText((clipboardData?.getData('text/plain') ?? '').replaceAll(/\s+/g, ' ')))
        return true
      },
    },
    onFocus,
    onUpdate: ({ editor }) => onChange(editor.getText()),
  })
  const takeOver = useEffectEvent(() => {
    onReady(editor)
    // Whoever has gone on to another field stays there.
    if (caret === null || document.activeElement !== document.body) return
    editor.commands.setTextSelection(linePosition(value.slice(0, caret), places))
    editor.view.focus()
  })
  /** What was typed is in the editor already. */
  const show = useEffectEvent((next: string) => {
    if (editor.getText() !== next) editor.commands.setContent(asChips, { emitUpdate: false, parseOptions })
  })
  useLayoutEffect(() => takeOver(), [])
  useEffect(() => show(value), [value])
  return <EditorContent className="grow place-line-box" editor={editor} />
}
