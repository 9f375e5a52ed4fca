'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import { takeFocus } from '@/components/ui/take-focus'
import type { AttributeAsked } from '@/lib/records/ask-attribute'
import type { RecordRef } from '@/lib/records/record-ref'
import { orNoConnection } from '@/lib/result'
import { ValueInput } from './value-input'

type Shown = AttributeAsked & { shown: string; isFixed: boolean }

/** Values of a record; a press on one makes it a field, where it stands. */
export function AttributeList({ record, attributes }: { record: RecordRef; attributes: Shown[] }) {
  const t = useT('records.attributes')
  const [open, setOpen] = useState('')
  const [left, setLeft] = useState('')
  const close = () => {
    setLeft(open)
    setOpen('')
  }
  return (
    <dl className="facts">
      {attributes.map((attribute) => {
        const { id, name, shown, isFixed } = attribute
        return (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {open === id ? (
                <ValueForm record={record} attribute={attribute} close={close} />
              ) : (
                <>
                  {shown || <span className="dim">{t('records.attributes.none')}</span>}
                  {isFixed ? null : (
                    <button
                      ref={left === id ? takeFocus : undefined}
                      type="button"
                      className="icon-button"
                      aria-label={t('records.attributes.edit', { name })}
                      onClick={() => setOpen(id)}
                    >
                      <Icon name="pencil-line" size="s" />
                    </button>
                  )}
                </>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function ValueForm({ record, attribute, close }: { record: RecordRef; attribute: Shown; close: () => void }) {
  const t = useT('records.attributes', 'common.cancel', 'common.noConnection')
  const router = useRouter()
  const [typed, setTyped] = useState(attribute.typed)
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { id } = attribute

  async function send() {
    if (isBusy) return
    setBusy(true)
    const sent = { record, values: [{ attributeId: id, typed, was: attribute.typed }] }
    const result = await orNoConnection(actions.setAttributesAction(sent), t('common.noConnection'))
    setBusy(false)
    if (!result.ok) {
      setError(result.fields[`attribute:${id}`] ?? result.message)
      // What somebody else made of it is shown behind; what was typed stays.
      if (result.key === 'errors.attributeChanged') router.refresh()
      return
    }
    close()
    router.refresh()
  }
  return (
    <form
      className="value-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}
    >
      <ValueInput attribute={attribute} value={typed} change={setTyped} error={error} takesFocus />
      <button type="submit" className="button button-line" aria-disabled={isBusy || undefined}>
        {t('records.attributes.save')}
      </button>
      <button type="button" className="button button-bare" onClick={close}>
        {t('common.cancel')}
      </button>
    </form>
  )
}
