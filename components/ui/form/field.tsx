import { type ComponentProps, type ReactNode, useId } from 'react'
import { Icon } from '@/components/ui/icon'
import { Hint } from './hint'

type Around = { label: string; name: string; error?: string; hint?: string }

function useMarks({ error, hint }: Pick<Around, 'error' | 'hint'>) {
  const id = useId()
  const said = `${id}-said`
  return {
    said,
    marks: {
      id,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': error || hint ? said : undefined,
      className: error ? 'input is-bad' : 'input',
    },
  }
}

/** One line to type in, its label above and what is wrong below. What was typed stays. */
export function Field({ label, error, hint, ...input }: Around & Omit<ComponentProps<'input'>, keyof Around>) {
  const { said, marks } = useMarks({ error, hint })
  return (
    <Labelled id={marks.id} label={label} said={<Hint id={said} error={error} hint={hint} />}>
      <input {...input} {...marks} />
    </Labelled>
  )
}

export function Area({ label, error, hint, ...area }: Around & Omit<ComponentProps<'textarea'>, keyof Around>) {
  const { said, marks } = useMarks({ error, hint })
  return (
    <Labelled id={marks.id} label={label} said={<Hint id={said} error={error} hint={hint} />}>
      <textarea {...area} {...marks} />
    </Labelled>
  )
}

export function Choice({ label, error, hint, children, ...select }: Around & Omit<ComponentProps<'select'>, keyof Around>) {
  const { said, marks } = useMarks({ error, hint })
  return (
    <Labelled id={marks.id} label={label} said={<Hint id={said} error={error} hint={hint} />}>
      <span className="menu-field">
        <select {...select} {...marks}>
          {children}
        </select>
        <Icon name="chevron-down" />
      </span>
    </Labelled>
  )
}

function Labelled({ id, label, said, children }: { id: string; label: string; said: ReactNode; children: ReactNode }) {
  return (
    <div>
      <label className="field" htmlFor={id}>
        <span>{label}</span>
      </label>
      {children}
      {said}
    </div>
  )
}
