import type { KeyboardEvent } from 'react'
import type { VariableOptions } from '@/components/ui/editor/rich-variables'
import { Icon } from '@/components/ui/icon'

export type Variable = { variable: string; name: string }
/** What a field of a template is given: its words, the variables one can put in, and how these are shown. */
export type TemplateFieldProps = {
  start: string
  variables: Variable[]
  chips: VariableOptions
  error?: string
  onChange: () => void
}
type Props = { id: string; variables: Variable[]; label: string; take: (liquid: string) => void }

const itemsOf = (id: string) => [...(document.getElementById(id)?.querySelectorAll('button') ?? [])]

/** From one variable to the next by the arrows, round at the ends. */
function step(event: KeyboardEvent, id: string) {
  const items = itemsOf(id)
  const at = items.findIndex((item) => item.matches(':focus'))
  const by = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
  if (by === undefined) return
  event.preventDefault()
  items.at(by % items.length)?.focus()
}

/** Its first variable, from the button; the menu opens where it is not. */
function enter(event: KeyboardEvent, id: string) {
  if (event.key !== 'ArrowDown') return
  event.preventDefault()
  document.getElementById(id)?.showPopover()
  itemsOf(id)[0]?.focus()
}

/** A button with the variables a message can be filled in at, by name; the chosen one is put in as the template language writes it (G-7). */
export function VariableMenu({ id, variables, label, take }: Props) {
  return (
    <>
      <button type="button" className="button button-bare" popoverTarget={id} onKeyDown={(event) => enter(event, id)}>
        <Icon name="plus" size="s" />
        {label}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only adds the arrows to its buttons' own keys */}
      <div id={id} popover="auto" className="menu variable-menu" onKeyDown={(event) => step(event, id)}>
        {variables.map(({ variable, name }) => (
          <button
            key={variable}
            type="button"
            className="menu-item"
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => take(`{{ ${variable} }}`)}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  )
}
