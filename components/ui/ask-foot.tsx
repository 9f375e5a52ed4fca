type Props = { label: string; cancel: string; isBusy?: boolean; onCancel: () => void }

/** The foot of a small question: the action, and the way back from it. */
export function AskFoot({ label, cancel, isBusy, onCancel }: Props) {
  return (
    <p className="note-box-actions">
      <button type="submit" className="button button-go" disabled={isBusy}>
        {label}
      </button>
      <button type="button" className="button button-bare" onClick={onCancel}>
        {cancel}
      </button>
    </p>
  )
}
