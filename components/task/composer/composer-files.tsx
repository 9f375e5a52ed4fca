'use client'

import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import type { ComposerState } from './use-composer'

/** The photos and documents that go with the message, each with the way to take it out. */
export function ComposerFiles({ composer }: { composer: ComposerState }) {
  const t = useT('messaging.composer')
  if (composer.files.length === 0) return null
  return (
    <ul className="composer-products">
      {composer.files.map(({ id, token, name, contentType }) => (
        <li key={id} className="product sheet">
          <span className="thumb">
            {contentType.startsWith('image/') ? (
              // biome-ignore lint/performance/noImgElement: a private picture, already small, that no optimizer may keep
              <img src={`/api/files/${token}`} alt="" width="56" height="56" loading="lazy" />
            ) : (
              <Icon name="file-text" />
            )}
          </span>
          <p className="grow small clip">
            <b>{name}</b>
          </p>
          <button
            type="button"
            className="icon-button"
            aria-label={t('messaging.composer.takeOut', { name })}
            onClick={() => composer.write({ files: composer.files.filter((file) => file.id !== id) })}
          >
            <Icon name="x" />
          </button>
        </li>
      ))}
    </ul>
  )
}
