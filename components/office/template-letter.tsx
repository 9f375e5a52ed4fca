'use client'

import { useId } from 'react'
import { RichField, type RichWords } from '@/components/ui/rich-field'
import type { PlaceOptions } from '@/components/ui/rich-places'
import { liquidKept, liquidShown } from '@/lib/messaging/template/liquid-in-html'
import { type Place, PlaceMenu } from './place-menu'

type LetterWords = RichWords & Record<'message' | 'bodyHint' | 'putPlace', string>
type Props = { start: string; places: Place[]; chips: PlaceOptions; error?: string; onChange: () => void; say: LetterWords }

/** A template's letter, written as letters are; its places are chips, its control tags words that are sent as they stand. */
export function TemplateLetter({ start, places, chips, error, onChange, say }: Props) {
  const id = useId()
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
