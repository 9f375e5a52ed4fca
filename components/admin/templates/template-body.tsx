'use client'

import { useId } from 'react'
import { RichField, type RichLabels } from '@/components/ui/editor/rich-field'
import { liquidKept, liquidShown } from '@/lib/messaging/templates/rendering/liquid-in-html'
import { type TemplateFieldProps, VariableMenu } from './variable-menu'

type BodyLabels = RichLabels & Record<'message' | 'bodyHint' | 'insertVariable', string>
type Props = TemplateFieldProps & { labels: BodyLabels }

/** A template's message, written as messages are; its variables are chips, its control tags words that are sent as they stand. */
export function TemplateBody({ start, variables, chips, error, onChange, labels }: Props) {
  const id = useId()
  return (
    <div className="is-message">
      <RichField
        name="body"
        label={labels.message}
        hint={labels.bodyHint}
        error={error}
        defaultValue={start}
        open={liquidShown}
        keep={liquidKept}
        onChange={onChange}
        variables={chips}
        labels={labels}
        more={(editor) => (
          <VariableMenu
            id={id}
            variables={variables}
            label={labels.insertVariable}
            take={(liquid) => editor.chain().focus().insertContent(liquid).run()}
          />
        )}
      />
    </div>
  )
}
