'use client'

import { useT } from '@/components/i18n/use-t'
import { Finder } from '@/components/ui/finder'
import { FormMessage } from '@/components/ui/form/form-message'
import { Icon } from '@/components/ui/icon'
import { type Found, findAt, useFinder } from '@/components/ui/use-finder'

export type Shown = { subject: string; html: string; missing: string[]; name: string | null }
type Props = {
  shown: Shown | null
  message: string
  customer: Found | null
  choose: (customer: Found | null) => void
  /** What each variable is called in the menu the message took it from. */
  nameOf: (variable: string) => string
}

const find = findAt('/api/customers')

/** How the message looks for one of the chain's customers, or filled with an example; what has no value is named (G-7). */
export function TemplatePreview({ shown, message, customer, choose, nameOf }: Props) {
  const t = useT('templates.form', 'tasks.new.noCustomer')
  const missing = shown?.missing.map(nameOf).join(', ')
  return (
    <div className="template-shown">
      <Finder
        finder={useFinder(find, 2)}
        take={choose}
        chosen={customer}
        label={t('templates.form.previewFor')}
        hint={t('templates.form.previewForHint')}
        none={t('tasks.new.noCustomer')}
      >
        {customer ? (
          <button type="button" aria-label={t('templates.form.previewForNobody')} onClick={() => choose(null)}>
            <Icon name="x" />
          </button>
        ) : (
          <Icon name="search" />
        )}
      </Finder>
      <div role="status">
        <FormMessage message={message} />
        {shown && (
          <div className="quoted-message message-plain">
            <p className="second">
              {shown.name === null ? t('templates.form.previewHint') : t('templates.form.previewFilled', { name: shown.name })}
            </p>
            {missing ? (
              <p className="hint amber">
                <Icon name="circle-alert" size="s" /> {t('templates.form.previewMissing', { places: missing })}
              </p>
            ) : null}
            <p className="strong">{shown.subject}</p>
            <iframe
              className="composer-preview"
              title={t('templates.form.preview')}
              sandbox=""
              srcDoc={`<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/message.css"><body>${shown.html}</body>`}
            />
          </div>
        )}
      </div>
    </div>
  )
}
