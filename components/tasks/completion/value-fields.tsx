import { useT } from '@/components/i18n/use-t'
import { ValueInput } from '@/components/records/value-input'
import type { AttributeAsked } from '@/lib/records/ask-attribute'
import type { Completing } from './use-completion'

type Props = { name: string; attributes: AttributeAsked[]; completion: Completing }

/** New values of the record the task is about. */
export function ValueFields({ name, attributes, completion: { typed, type, fields } }: Props) {
  const t = useT('completion')
  return (
    <details className="values" open={attributes.some(({ id }) => fields[`attribute:${id}`])}>
      <summary>{t('completion.values', { name })}</summary>
      <div className="form-pair">
        {attributes.map((attribute) => (
          <ValueInput
            key={attribute.id}
            attribute={attribute}
            value={typed[attribute.id] ?? attribute.typed}
            change={(value) => type(attribute.id, value)}
            error={fields[`attribute:${attribute.id}`]}
          />
        ))}
      </div>
    </details>
  )
}
