import { Icon } from '@/components/ui/icon'

/** A sentence under a field: what to type, or what is wrong with what was typed. */
export function Hint({ id, error, hint }: { id: string; error?: string; hint?: string }) {
  if (error)
    return (
      <p className="hint bad" id={id}>
        <Icon name="circle-alert" />
        <span>{error}</span>
      </p>
    )
  return hint ? (
    <p className="hint" id={id}>
      {hint}
    </p>
  ) : null
}
