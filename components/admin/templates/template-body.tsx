'use client'

import { useT } from '@/components/i18n/use-t'
import { RichField } from '@/components/ui/editor/rich-field'
import { liquidKept, liquidShown } from '@/lib/messaging/templates/rendering/liquid-in-html'
import { type TemplateFieldProps, VariableMenu } from './variable-menu'

/** A template's message, written as messages are; its variables are chips, its control tags words that are sent as they stand. */
export function TemplateBody({ start, variables, chips, error, onChange }: TemplateFieldProps) {
  const t = useT('templates.form')
  return (
    <div className="is-message">
      <RichField
        name="body"
        label={t('templates.form.body')}
        hint={t('templates.form.bodyHint')}
        error={error}
        defaultValue={start}
        open={liquidShown}
        keep={liquidKept}
        onChange={onChange}
        variables={chips}
        more={(editor) => (
          <VariableMenu
            variables={variables}
            label={t('templates.form.insertVariable')}
            take={(liquid) => editor.chain().focus().insertContent(liquid).run()}
          />
        )}
      />
    </div>
  )
}
