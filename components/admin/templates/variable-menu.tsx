import type { VariableOptions } from '@/components/ui/editor/rich-variables'
import { Icon } from '@/components/ui/icon'
import { MenuButton } from '@/components/ui/menu-button'

export type Variable = { variable: string; name: string }
/** What a field of a template is given: its words, the variables one can put in, and how these are shown. */
export type TemplateFieldProps = {
  start: string
  variables: Variable[]
  chips: VariableOptions
  error?: string
  onChange: () => void
}
type Props = { variables: Variable[]; label: string; take: (liquid: string) => void }

/** A button with the variables a message can be filled in at, by name; the chosen one is put in as the template language writes it (G-7). */
export function VariableMenu({ variables, label, take }: Props) {
  return (
    <MenuButton
      className="button button-bare"
      placement="bottom start"
      variant="variable-menu"
      entries={variables.map(({ variable, name }) => ({ id: variable, label: name, press: () => take(`{{ ${variable} }}`) }))}
    >
      <Icon name="plus" size="s" />
      {label}
    </MenuButton>
  )
}
