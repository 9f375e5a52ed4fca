'use client'

import { closeHistory } from '@tiptap/pm/history'
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { type ReactNode, useEffect } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import { messageVariables } from '@/db/vocabulary'
import { chipsAsVariables, variablesAsChips } from '@/lib/messaging/templates/variable-chips'
import { richTables, tableTools } from './rich-tables'
import { RichVariable, type VariableOptions } from './rich-variables'
import { usePaste } from './use-paste'

/**
 * `turn`: how often something was put in from outside; it can be undone in the editor like what was typed.
 * `variables`: what stands in it as chips, where there are any. `takeFiles`: where pictures that are pasted go; elsewhere they are told to be left out.
 * `takesFocus`: it took the variable of what had the focus (Q-Y2). `marks`: what else a reader of the field is told of it; `more`: further tools.
 */
type Props = {
  html: string
  turn: number
  onChange: (html: string) => void
  /** What the field is called. */
  label: string
  marks?: Record<string, string>
  variables?: VariableOptions
  takeFiles?: (files: File[]) => void
  more?: (editor: Editor) => ReactNode
  takesFocus?: boolean
}

const tableNames = ['addRow', 'dropRow', 'dropTable'] as const
const variables = new Set<string>(messageVariables)
/** A web address is a link as soon as it is typed; customer.name is one of our variables, although .name could be an address. */
const shouldAutoLink = (url: string) => /^[a-z][a-z0-9+.-]*:|\.[a-z]/i.test(url) && !variables.has(url)

/** Rich text as people write messages: bold, italic, underline, lists, tables that were pasted. No style of its own is injected (strict CSP). */
export default function RichText({
  html,
  turn,
  onChange,
  label,
  marks: attributes,
  variables: chips,
  takeFiles,
  more,
  takesFocus,
}: Props) {
  const t = useT('common.editor')
  const { pasting, isLeft } = usePaste(takeFiles)
  const shown = chips ? variablesAsChips(html, chips) : html
  // The empty line that one can go on in below a list or table is no part of the message.
  const kept = (editor: Editor) => chipsAsVariables(editor.getHTML().replace(/(?<=<\/(?:table|ul|ol|blockquote)>)<p><\/p>$/, ''))
  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] },
        link: { shouldAutoLink, openOnClick: false },
        codeBlock: false,
        code: false,
        horizontalRule: false,
      }),
      ...richTables,
      ...(chips ? [RichVariable.configure(chips)] : []),
    ],
    content: shown,
    injectCSS: false,
    autofocus: takesFocus ? 'end' : false,
    immediatelyRender: false,
    editorProps: {
      ...pasting,
      attributes: {
        class: 'composer-body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...attributes,
      },
    },
    onUpdate: ({ editor }) => onChange(editor.isEmpty ? '' : kept(editor)),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is in the editor already
  useEffect(() => {
    if (turn === 0 || !editor || kept(editor) === html) return
    // A step of its own however fast it follows on what was typed: one undo takes it back and nothing else.
    const close = () => editor.view.dispatch(closeHistory(editor.state.tr))
    close()
    editor.commands.setContent(shown, { emitUpdate: false })
    close()
  }, [turn])
  const marks = useEditorState({
    editor,
    selector: ({ editor }) =>
      ['bold', 'italic', 'underline', 'bulletList', 'orderedList', 'table'].map((name) => editor?.isActive(name) ?? false),
  })
  if (!editor) return <div className="composer-body" aria-busy="true" />
  const chain = () => editor.chain().focus()
  const tools = [
    { icon: 'bold', label: t('common.editor.bold'), press: () => chain().toggleBold().run() },
    { icon: 'italic', label: t('common.editor.italic'), press: () => chain().toggleItalic().run() },
    { icon: 'underline', label: t('common.editor.underline'), press: () => chain().toggleUnderline().run() },
    { icon: 'list', label: t('common.editor.bullets'), press: () => chain().toggleBulletList().run() },
    { icon: 'list-ordered', label: t('common.editor.numbers'), press: () => chain().toggleOrderedList().run() },
  ]
  return (
    <>
      <EditorContent editor={editor} />
      <p role="status" className={isLeft ? 'hint amber composer-hint' : 'visually-hidden'}>
        {isLeft && t(takeFiles ? 'common.editor.somePicturesLeft' : 'common.editor.picturesLeft')}
      </p>
      <div className="composer-marks" role="toolbar" aria-label={t('common.editor.tools')}>
        {tools.map((tool, index) => (
          <button
            key={tool.icon}
            type="button"
            className="icon-button"
            aria-label={tool.label}
            aria-pressed={marks?.[index] ?? false}
            // The caret stays in the text: the first message typed after a press is not lost.
            onMouseDown={(event) => event.preventDefault()}
            onClick={tool.press}
          >
            <Icon name={tool.icon} />
          </button>
        ))}
        {more?.(editor)}
        {marks?.[tools.length] &&
          tableNames.map((name) => (
            <button
              key={name}
              type="button"
              className="button button-bare"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => tableTools[name](editor)}
            >
              {t(`common.editor.${name}`)}
            </button>
          ))}
      </div>
    </>
  )
}
