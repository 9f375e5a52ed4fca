'use client'

import { Finder } from '@/components/ui/finder'
import { FormMessage } from '@/components/ui/form-message'
import { Icon } from '@/components/ui/icon'
import { type Found, findAt, useFinder } from '@/components/ui/use-finder'
import type { TemplateWords } from './template-screen'

export type Shown = { subject: string; html: string; missing: string[]; name: string | null }
type Props = {
  shown: Shown | null
  message: string
  customer: Found | null
  choose: (customer: Found | null) => void
  /** What each place is called in the menu the letter took it from. */
  nameOf: (place: string) => string
  say: TemplateWords
}

const find = findAt('/api/customers')

/** How the letter looks for one of the chain's customers, or filled with an example; what has no value is named (G-7). */
export function TemplatePreview({ shown, message, customer, choose, nameOf, say }: Props) {
  const missing = shown?.missing.map(nameOf).join(', ')
  return (
    <div className="template-shown">
      <Finder
        finder={useFinder(find, 2)}
        take={choose}
        chosen={customer}
        say={{ label: say.previewFor, hint: say.previewForHint, none: say.noCustomer }}
      >
        {customer ? (
          <button type="button" aria-label={say.previewForNobody} onClick={() => choose(null)}>
            <Icon name="x" />
          </button>
        ) : (
          <Icon name="search" />
        )}
      </Finder>
      <div role="status">
        <FormMessage message={message} />
        {shown && (
          <div className="letter letter-plain">
            <p className="small dim">{shown.name === null ? say.previewHint : say.previewFilled.replace('{name}', shown.name)}</p>
            {missing ? (
              <p className="hint amber">
                <Icon name="circle-alert" size="s" /> {say.previewMissing.replace('{places}', missing)}
              </p>
            ) : null}
            <p className="strong">{shown.subject}</p>
            <iframe
              className="c-preview"
              title={say.preview}
              sandbox=""
              srcDoc={`<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/letter.css"><body>${shown.html}</body>`}
            />
          </div>
        )}
      </div>
    </div>
  )
}
