'use client'

import { Icon } from '@/components/ui/icon'
import type { ComposerWords } from './composer-words'
import type { LetterKeeping } from './use-letter'

/** The photos and documents that go with the letter, each with the way to take it out. */
export function ComposerFiles({ letter, say }: { letter: LetterKeeping; say: ComposerWords }) {
  if (letter.files.length === 0) return null
  return (
    <ul className="c-prods">
      {letter.files.map(({ id, token, name, contentType }) => (
        <li key={id} className="prod sheet">
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
            className="icon-btn"
            aria-label={say.takeOut.replace('{name}', name)}
            onClick={() => letter.write({ files: letter.files.filter((file) => file.id !== id) })}
          >
            <Icon name="x" />
          </button>
        </li>
      ))}
    </ul>
  )
}
