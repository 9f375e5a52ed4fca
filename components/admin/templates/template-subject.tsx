'use client'

import { useId, useRef, useState } from 'react'
import { type InsertVariable, LineWithVariables } from '@/components/ui/editor/line-with-variables'
import { Hint } from '@/components/ui/form/hint'
import { type TemplateFieldProps, VariableMenu } from './variable-menu'

type Props = TemplateFieldProps & { labels: Record<'subject' | 'insertVariable', string> }

/** A template's subject; a variable is put in where one was typing, else at its end. */
export function TemplateSubject({ start, variables, chips, error, onChange, labels }: Props) {
  const id = useId()
  const [subject, setSubject] = useState(start)
  const put = useRef<InsertVariable>(null)
  const write = (next: string) => {
    setSubject(next)
    onChange()
  }
  return (
    <div className="with-variables">
      <label className="field" htmlFor={id}>
        <span>{labels.subject}</span>
      </label>
      <LineWithVariables
        id={id}
        name="subject"
        value={subject}
        onChange={write}
        variables={chips}
        label={labels.subject}
        className={error ? 'input is-bad' : 'input'}
        isBad={Boolean(error)}
        aria-describedby={`${id}-said`}
        put={put}
        required
      />
      <Hint id={`${id}-said`} error={error} />
      <VariableMenu
        id="subject-places"
        variables={variables}
        label={labels.insertVariable}
        take={(liquid) => put.current?.(liquid)}
      />
    </div>
  )
}
