import { requirePerson } from '@/lib/tenancy/require-person'
import { ShownToast } from './shown-toast'

type Props = { say: Record<'undo' | 'undone' | 'noConnection', string> }

/** What was just done, with the way back and the way to be rid of it. */
export async function UndoToast({ say }: Props) {
  const { say: word } = await requirePerson()
  return <ShownToast say={{ ...say, dismiss: word('common.dismiss') }} />
}
