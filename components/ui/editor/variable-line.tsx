'use client'

import { Fragment, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { type Editor, EditorContent, Node, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { escapeHtml } from '@/lib/html/escape-html'
import { linePosition, variablesAsChips } from '@/lib/messaging/templates/variable-chips'
import { RichVariable, type VariableOptions } from './rich-variables'

/** `isLong`: of many lines; `caret`: where one was typing in the words it takes the variable of; `marks`: what a reader of the field is told of it. */
type Props = {
  value: string
  onChange: (value: string) => void
  variables: VariableOptions
  isLong: boolean
  caret: number | null
  className: string
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

/** A line of plain words with its variables as chips, such as a subject, or many. */
export default function VariableLine({ value, onChange, variables, isLong, caret, className, marks, onFocus, onReady }: Props) {
  const paragraph = (line: string) => `<p>${variablesAsChips(escapeHtml(line), variables)}</p>`
  const asChips = (text: string) => (isLong ? text.split(/\r?\n/) : [text]).map(paragraph).join('')
  const textOf = (editor: Editor) => editor.getText({ blockSeparator: '\n' })
  const parseOptions = { preserveWhitespace: 'full' } as const
  const editor = useEditor({
    extensions: [isLong ? manyLines : oneLine, StarterKit.configure(none), RichVariable.configure(variables)],
    content: asChips(value),
    parseOptions,
    injectCSS: false,
    // It comes after the page, and takes over at once from an input that somebody types in.
    immediatelyRender: true,
    editorProps: {
      attributes: {
        role: 'textbox',
        class: isLong ? `variable-line is-long ${className}` : `variable-line ${className}`,
        ...marks,
      },
      handleKeyDown: (_, { key }) => !isLong && key === 'Enter',
      handlePaste: (view, { clipboardData }) => putIn(view, clipboardData?.getData('text/plain') ?? '', isLong),
    },
    onFocus,
    onUpdate: ({ editor }) => onChange(textOf(editor)),
  })
  const takeOver = useEffectEvent(() => {
    onReady(editor)
    // Whoever has gone on to another field stays there.
    if (caret === null || document.activeElement !== document.body) return
    editor.commands.setTextSelection(linePosition(value.slice(0, caret), variables))
    editor.view.focus()
  })
  /** What was typed is in the editor already. */
  const show = useEffectEvent((next: string) => {
    if (textOf(editor) !== next) editor.commands.setContent(asChips(next), { emitUpdate: false, parseOptions })
  })
  useLayoutEffect(() => takeOver(), [])
  useEffect(() => show(value), [value])
  return <EditorContent className="grow variable-line-box" editor={editor} />
}

/** Pasted words are put in without any formatting, their lines as lines where there can be many. */
function putIn(view: EditorView, pasted: string, isLong: boolean): boolean {
  const { schema, tr } = view.state
  const lines = isLong ? pasted.split(/\r?\n/) : [pasted.replaceAll(/\s+/g, ' ')]
  const paragraphs = lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]))
  view.dispatch(tr.replaceSelection(new Slice(Fragment.from(paragraphs), 1, 1)).scrollIntoView())
  return true
}
