'use client'

import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import type { Uploads } from './use-uploads'

/** The files that were added, each with how far it is or what is wrong with it, and the way to take it off. */
export function UploadList({ uploads: { uploads, remove } }: { uploads: Uploads }) {
  const t = useT('common.upload')
  if (uploads.length === 0) return null
  return (
    <ul className="uploads">
      {uploads.map(({ key, name, share, id, error }) => (
        <li key={key} className={error ? 'upload is-bad' : 'upload'}>
          <Icon name={error ? 'circle-alert' : 'paperclip'} size="s" />
          <span className="grow">
            {name}
            {error ? <small role="alert">{error}</small> : null}
          </span>
          {id || error ? null : <progress value={share} max={1} aria-label={t('common.upload.sending', { name })} />}
          <button
            type="button"
            className="icon-button"
            aria-label={t('common.upload.takeOff', { name })}
            onClick={() => remove(key)}
          >
            <Icon name="x" size="s" />
          </button>
        </li>
      ))}
    </ul>
  )
}
