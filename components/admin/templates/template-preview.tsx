'use client'

import { Finder } from '@/components/ui/finder'
import { FormMessage } from '@/components/ui/form/form-message'
import { Icon } from '@/components/ui/icon'
import { type Found, findAt, useFinder } from '@/components/ui/use-finder'
import type { TemplateLabels } from './template-labels'

export type Shown = { subject: string; html: string; missing: string[]; name: string | null }
type Props = {
  shown: Shown | null
  message: string
  customer: Found | null
  choose: (customer: Found | null) => void
  /** What each variable is called in the menu the message took it from. */
  nameOf: (variable: string) => string
  labels: TemplateLabels
}

const find = findAt('/api/customers')

/** How the message looks for one of the chain's customers, or filled with an example; what has no value is named (G-7). */
export function TemplatePreview({ shown, message, customer, choose, nameOf, labels }: Props) {
  const missing = shown?.missing.map(nameOf).join(', ')
  return (
    <div className="template-shown">
      <Finder
        finder={useFinder(find, 2)}
        take={choose}
        chosen={customer}
        labels={{ label: labels.previewFor, hint: labels.previewForHint, none: labels.noCustomer }}
      >
        {customer ? (
          <button type="button" aria-label={labels.previewForNobody} onClick={() => choose(null)}>
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
            <p className="small dim">
              {shown.name === null ? labels.previewHint : labels.previewFilled.replace('{name}', shown.name)}
            </p>
            {missing ? (
              <p className="hint amber">
                <Icon name="circle-alert" size="s" /> {labels.previewMissing.replace('{places}', missing)}
              </p>
            ) : null}
            <p className="strong">{shown.subject}</p>
            <iframe
              className="composer-preview"
              title={labels.preview}
              sandbox=""
              srcDoc={`<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/message.css"><body>${shown.html}</body>`}
            />
          </div>
        )}
      </div>
    </div>
  )
}
