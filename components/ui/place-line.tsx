'use client'

import { Fragment, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { type Editor, EditorContent, Node, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { escapeHtml } from '@/lib/html/escape-html'
import { linePosition, placesAsChips } from '@/lib/messaging/place-chips'
import { type PlaceOptions, RichPlace } from './rich-places'

/** `isLong`: of many lines; `caret`: where one was typing in the words it takes the place of; `marks`: what a reader of the field is told of it. */
type Props = {
  value: string
  onChange: (value: string) => void
  places: PlaceOptions
  isLong: boolean
  caret: number | null
  look: string
  marks: Record<string, string>
  onFocus: () => void
  onReady: (editor: Editor) => void
}

const oneLine = Node.create({ name: 'doc', topNode: true, content: 'paragraph' })
const manyLines = Node.create({ name: 'doc', topNode: true, content: 'paragraph+' })
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

/** A line of plain words with its places as chips, such as a subject, or many. */
export default function PlaceLine({ value, onChange, places, isLong, caret, look, marks, onFocus, onReady }: Props) {
  const paragraph = (line: string) => `<p>${placesAsChips(escapeHtml(line), places)}</p>`
  const asChips = (words: string) => (isLong ? words.split(/\r?\n/) : [words]).map(paragraph).join('')
  const wordsOf = (editor: Editor) => editor.getText({ blockSeparator: '\n' })
  const parseOptions = { preserveWhitespace: 'full' } as const
  const editor = useEditor({
    extensions: [isLong ? manyLines : oneLine, StarterKit.configure(none), RichPlace.configure(places)],
    content: asChips(value),
    parseOptions,
    injectCSS: false,
    // It comes after the page, and takes over at once from an input that somebody types in.
    immediatelyRender: true,
    editorProps: {
      attributes: { role: 'textbox', class: isLong ? `place-line is-long ${look}` : `place-line ${look}`, ...marks },
      handleKeyDown: (_, { key }) => !isLong && key === 'Enter',
      handlePaste: (view, { clipboardData }) => putIn(view, clipboardData?.getData('text/plain') ?? '', isLong),
    },
    onFocus,
    onUpdate: ({ editor }) => onChange(wordsOf(editor)),
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
    if (wordsOf(editor) !== next) editor.commands.setContent(asChips(next), { emitUpdate: false, parseOptions })
  })
  useLayoutEffect(() => takeOver(), [])
  useEffect(() => show(value), [value])
  return <EditorContent className="grow place-line-box" editor={editor} />
}

/** Pasted words are put in without any formatting, their lines as lines where there can be many. */
function putIn(view: EditorView, pasted: string, isLong: boolean): boolean {
  const { schema, tr } = view.state
  const lines = isLong ? pasted.split(/\r?\n/) : [pasted.replaceAll(/\s+/g, ' ')]
  const paragraphs = lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]))
  view.dispatch(tr.replaceSelection(new Slice(Fragment.from(paragraphs), 1, 1)).scrollIntoView())
  return true
}
