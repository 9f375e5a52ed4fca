import { type ComponentProps, type ReactNode, useId } from 'react'
import { Icon } from '@/components/ui/icon'
import { Hint } from './hint'

type Around = { label: string; name: string; error?: string; hint?: string }

function useMarks({ error, hint }: Pick<Around, 'error' | 'hint'>) {
  const id = useId()
  const hintId = `${id}-said`
  return {
    hintId,
    marks: {
      id,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': error || hint ? hintId : undefined,
      className: error ? 'input is-bad' : 'input',
    },
  }
}

/** One line to type in, its label above and what is wrong below. What was typed stays. */
export function Field({ label, error, hint, ...input }: Around & Omit<ComponentProps<'input'>, keyof Around>) {
  const { hintId, marks } = useMarks({ error, hint })
  return (
    <Labelled id={marks.id} label={label} below={<Hint id={hintId} error={error} hint={hint} />}>
      <input {...input} {...marks} />
    </Labelled>
  )
}

export function Area({ label, error, hint, ...area }: Around & Omit<ComponentProps<'textarea'>, keyof Around>) {
  const { hintId, marks } = useMarks({ error, hint })
  return (
    <Labelled id={marks.id} label={label} below={<Hint id={hintId} error={error} hint={hint} />}>
      <textarea {...area} {...marks} />
    </Labelled>
  )
}

export function Choice({ label, error, hint, children, ...select }: Around & Omit<ComponentProps<'select'>, keyof Around>) {
  const { hintId, marks } = useMarks({ error, hint })
  return (
    <Labelled id={marks.id} label={label} below={<Hint id={hintId} error={error} hint={hint} />}>
      <span className="menu-field">
        <select {...select} {...marks}>
          {children}
        </select>
        <Icon name="chevron-down" />
      </span>
    </Labelled>
  )
}

function Labelled({ id, label, below, children }: { id: string; label: string; below: ReactNode; children: ReactNode }) {
  return (
    <div>
      <label className="field" htmlFor={id}>
        <span>{label}</span>
      </label>
      {children}
      {below}
    </div>
  )
}
