import { useT } from '@/components/i18n/use-t'

type Props = { label: string; isBusy?: boolean; onCancel: () => void }

/** The foot of a small question: the action, and the way back from it. */
export function AskFoot({ label, isBusy, onCancel }: Props) {
  const t = useT('common.cancel')
  return (
    <p className="note-box-actions">
      <button type="submit" className="button button-go" disabled={isBusy}>
        {label}
      </button>
      <button type="button" className="button button-bare" onClick={onCancel}>
        {t('common.cancel')}
      </button>
    </p>
  )
}
