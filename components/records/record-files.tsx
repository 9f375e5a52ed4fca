import Link from 'next/link'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { readerZone } from '@/lib/access/scope'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import type { RecordRef } from '@/lib/records/record-ref'
import { formatMoment } from '@/lib/tasks/due/format-due'
import { listRecordFiles } from '@/lib/tasks/queue/record-files'

/** The files of a record: those of its tasks that one sees, and of its contacts (T-11). */
export async function RecordFiles({ record }: { record: RecordRef }) {
  const { scope, locale, t } = await requireStorePerson()
  const files = await read(scope, (scope) => listRecordFiles(scope, record))
  if (files.length === 0) return <Empty title={t('records.assets.none')} text={t('records.assets.noneText')} />
  return (
    <ul className="record-files" aria-label={t('records.tabs.assets')}>
      {files.map(({ id, token, name, contentType, at, by, taskId, number }) => {
        const when = formatMoment(at, scope.now, readerZone(scope), locale, t)
        return (
          <li key={id}>
            <a className="product" href={`/api/files/${token}`} download={name}>
              <Icon name={contentType.startsWith('image/') ? 'image' : 'file-text'} />
              <span className="grow">
                {name}
                <br />
                <span className="second">{[by, when.text].filter(Boolean).join(' · ')}</span>
              </span>
              <Icon name="download" />
            </a>
            {taskId ? (
              <Link className="link small" href={`/tasks/${taskId}`} prefetch={false}>
                {t('records.assets.ofTask', { number: number ?? 0 })}
              </Link>
            ) : (
              <span className="second small">{t('records.assets.ofTouchpoint')}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
