'use client'

import { useId, useMemo } from 'react'
import { RichField, type RichWords } from '@/components/ui/rich-field'
import { liquidKept, liquidShown } from '@/lib/messaging/template/liquid-in-html'
import { type Place, PlaceMenu } from './place-menu'

type LetterWords = RichWords & Record<'message' | 'bodyHint' | 'putPlace', string>
type Props = { start: string; places: Place[]; error?: string; onChange: () => void; say: LetterWords }

/** A template's letter, written as letters are; its places are chips, its control tags words that are sent as they stand. */
export function TemplateLetter({ start, places, error, onChange, say }: Props) {
  const id = useId()
  const chips = useMemo(
    () => ({ names: Object.fromEntries(places.map(({ place, name }) => [place, name])), withEmpty: false }),
    [places],
  )
  return (
    <div className="is-letter">
      <RichField
        name="body"
        label={say.message}
        hint={say.bodyHint}
        error={error}
        defaultValue={start}
        open={liquidShown}
        keep={liquidKept}
        onChange={onChange}
        places={chips}
        say={say}
        more={(editor) => (
          <PlaceMenu
            id={id}
            places={places}
            label={say.putPlace}
            take={(liquid) => editor.chain().focus().insertContent(liquid).run()}
          />
        )}
      />
    </div>
  )
}
