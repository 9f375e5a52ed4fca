'use client'

import { EditorContent, useEditor, useEditorState } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useEffect } from 'react'
import { Icon } from '@/components/ui/icon'
import type { ComposerWords } from './composer-words'

/** `turn`: how often something was put in from outside; it can be undone in the editor like what was typed. */
type Props = { html: string; turn: number; onChange: (html: string) => void; say: ComposerWords }

/** Rich text as people write letters: bold, italic, underline, lists. No style of its own is injected (strict CSP). */
export default function RichText({ html, turn, onChange, say }: Props) {
  const editor = useEditor({
    extensions: [StarterKit.configure({ heading: false, codeBlock: false, code: false, horizontalRule: false })],
    content: html,
    injectCSS: false,
    immediatelyRender: false,
    editorProps: { attributes: { class: 'c-body', role: 'textbox', 'aria-multiline': 'true', 'aria-label': say.message } },
    onUpdate: ({ editor }) => onChange(editor.isEmpty ? '' : editor.getHTML()),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is in the editor already
  useEffect(() => {
    if (turn > 0 && editor && editor.getHTML() !== html) editor.commands.setContent(html, { emitUpdate: false })
  }, [turn])
  const marks = useEditorState({
    editor,
    selector: ({ editor }) =>
      ['bold', 'italic', 'underline', 'bulletList', 'orderedList'].map((name) => editor?.isActive(name) ?? false),
  })
  if (!editor) return <div className="c-body" aria-busy="true" />
  const chain = () => editor.chain().focus()
  const tools = [
    { icon: 'bold', label: say.bold, press: () => chain().toggleBold().run() },
    { icon: 'italic', label: say.italic, press: () => chain().toggleItalic().run() },
    { icon: 'underline', label: say.underline, press: () => chain().toggleUnderline().run() },
    { icon: 'list', label: say.bullets, press: () => chain().toggleBulletList().run() },
    { icon: 'list-ordered', label: say.numbers, press: () => chain().toggleOrderedList().run() },
  ]
  return (
    <>
      <EditorContent editor={editor} />
      <div className="c-marks" role="toolbar" aria-label={say.message}>
        {tools.map((tool, index) => (
          <button
            key={tool.icon}
            type="button"
            className="icon-btn"
            aria-label={tool.label}
            aria-pressed={marks?.[index] ?? false}
            onClick={tool.press}
          >
            <Icon name={tool.icon} />
          </button>
        ))}
      </div>
    </>
  )
}
