'use client'

import type { Editor } from '@tiptap/react'
import { type KeyboardEvent, type ToggleEvent, useId, useRef, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Field } from '@/components/ui/form/field'
import { Icon } from '@/components/ui/icon'

/** As people type addresses: without https:// too. One that begins with a place is kept as it is. */
const whole = (typed: string) => (/^([a-z][a-z0-9+.-]*:|\{\{)/i.test(typed) ? typed : `https://${typed}`)

/** Makes the chosen words a link, or takes it off when no address is left. */
export function LinkTool({ editor }: { editor: Editor }) {
  const t = useT('common.editor', 'errors.web')
  const id = useId()
  const pop = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')

  const begin = () => {
    setTyped(editor.getAttributes('link').href ?? '')
    setWrong('')
  }
  const enter = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    if (newState === 'open') currentTarget.querySelector('input')?.focus()
  }
  const put = () => {
    const href = typed.trim() && whole(typed.trim())
    const chain = editor.chain().extendMarkRange('link')
    const isWithout = href !== '' && editor.state.selection.empty && !editor.isActive('link')
    const content = { type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }
    const isPut = (href === '' ? chain.unsetLink() : isWithout ? chain.insertContent(content) : chain.setLink({ href })).run()
    if (!isPut) return setWrong(t('errors.web'))
    pop.current?.hidePopover()
    editor.commands.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    put()
  }
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={t('common.editor.link')}
        aria-pressed={editor.isActive('link')}
        popoverTarget={id}
        onClick={begin}
      >
        <Icon name="link" />
      </button>
      <div id={id} ref={pop} popover="auto" className="menu link-tool" onToggle={enter}>
        <Field
          name=""
          label={t('common.editor.address')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onKey}
          error={wrong}
          autoComplete="off"
        />
        <button type="button" className="button button-line" onClick={put}>
          {t('common.editor.putLink')}
        </button>
      </div>
    </>
  )
}
