'use client'

import { type Editor, EditorContent, Node, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useEffect } from 'react'
import { escapeHtml } from '@/lib/html/escape-html'
import { findPlaces, placesAsChips } from '@/lib/messaging/place-chips'
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
    immediatelyRender: false,
    autofocus: caret === null ? false : positionOf(value.slice(0, caret), places),
    editorProps: {
      attributes: { role: 'textbox', class: `place-line ${look}`, ...marks },
      handleKeyDown: (_, { key }) => key === 'Enter',
      handlePaste: (view, { clipboardData }) => {
        view.dispatch(view.state.tr.insertText((clipboardData?.getData('text/plain') ?? '').replaceAll(/\s+/g, ' ')))
        return true
      },
    },
    onFocus,
    onCreate: ({ editor }) => onReady(editor),
    onUpdate: ({ editor }) => onChange(editor.getText()),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is in the editor already
  useEffect(() => {
    if (editor && editor.getText() !== value) editor.commands.setContent(asChips, { emitUpdate: false, parseOptions })
  }, [value])
  return <EditorContent className="grow place-line-box" editor={editor} />
}

/** Where one is behind these words: a chip is one step. */
const positionOf = (words: string, places: PlaceOptions) =>
  findPlaces(words, places).reduce((at, { length }) => at - length + 1, words.length + 1)
