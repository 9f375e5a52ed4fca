'use client'

import { useId, useRef, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { type InsertVariable, LineWithVariables } from '@/components/ui/editor/line-with-variables'
import { Hint } from '@/components/ui/form/hint'
import { type TemplateFieldProps, VariableMenu } from './variable-menu'

/** A template's subject; a variable is put in where one was typing, else at its end. */
export function TemplateSubject({ start, variables, chips, error, onChange }: TemplateFieldProps) {
  const t = useT('templates.form')
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
        <span>{t('templates.form.subject')}</span>
      </label>
      <LineWithVariables
        id={id}
        name="subject"
        value={subject}
        onChange={write}
        variables={chips}
        label={t('templates.form.subject')}
        className={error ? 'input is-bad' : 'input'}
        isBad={Boolean(error)}
        aria-describedby={`${id}-said`}
        put={put}
        required
      />
      <Hint id={`${id}-said`} error={error} />
      <VariableMenu variables={variables} label={t('templates.form.insertVariable')} take={(liquid) => put.current?.(liquid)} />
    </div>
  )
}
