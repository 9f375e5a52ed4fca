type Props = { label: string; cancel: string; isBusy?: boolean; onCancel: () => void }

/** The foot of a small question: the action, and the way back from it. */
export function AskFoot({ label, cancel, isBusy, onCancel }: Props) {
  return (
    <p className="nb-b">
      <button type="submit" className="btn btn-go" disabled={isBusy}>
        {label}
      </button>
      <button type="button" className="btn btn-bare" onClick={onCancel}>
        {cancel}
      </button>
    </p>
  )
}
