'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { ChoiceField } from '@/components/ui/choice-field'
import { type Counts, sayCount } from '@/components/ui/counts'
import { Choice } from '@/components/ui/field'
import { focusHeadingIfLost } from '@/components/ui/focus-heading'
import { PickField } from '@/components/ui/pick-field'
import { SendForm } from '@/components/ui/send-form'
import { showToast } from '@/components/ui/toast'
import { findIn } from '@/components/ui/use-finder'
import { useSend } from '@/components/ui/use-send'
import { deactivate, giveOn } from '@/lib/tasks/leaving/actions'
import type { HandedOver } from '@/lib/tasks/leaving/hand-over'

export type How = 'colleague' | 'store' | 'each' | 'stay'
export type LeavingWords = Record<
  | 'how'
  | 'colleague'
  | 'noColleague'
  | 'rest'
  | 'likeRest'
  | 'toStore'
  | 'stays'
  | 'send'
  | 'noConnection'
  | 'withBook'
  | 'withBookHint',
  string
> &
  Record<'given' | 'stayed' | 'gone' | 'bookGiven' | 'bookStayed', Counts>
type Props = {
  membershipId: string
  /** They are deactivated with it; else they left before. */
  isLeaving: boolean
  /** Those who could have it, and what can be decided one by one. */
  colleagues: { id: string; name: string }[]
  tasks: { id: string; label: string; more: string }[]
  /** None where nothing is asked: nothing is open and nothing can come. */
  choices: { key: How; label: string; text: string }[]
  /** How many customers are in their book, in words. */
  book: string
  say: LeavingWords
}

/** Whom the work of somebody who leaves goes to, and the button that does it. Gone with what it did, it leaves the focus at the heading. */
export function LeavingForm({ membershipId, isLeaving, colleagues, tasks, choices, book, say }: Props) {
  const router = useRouter()
  const [how, setHow] = useState<How>(choices[0]?.key ?? 'stay')
  const isDone = useRef(false)
  useEffect(() => () => (isDone.current ? void requestAnimationFrame(focusHeadingIfLost) : undefined), [])
  const shape = (form: HTMLFormElement) => {
    const typed = new FormData(form)
    const each = tasks.map(({ id }) => ({ taskId: id, to: String(typed.get(`to-${id}`) ?? '') })).filter(({ to }) => to !== '')
    const [colleagueId, rest] = [typed.get('colleagueId') ?? '', typed.get('rest') ?? 'stay']
    return { membershipId, how, colleagueId, withBook: typed.has('withBook'), rest, each }
  }
  const onDone = ({ given, stayed, gone, book: customers }: HandedOver) => {
    isDone.current = true
    const told = [given > 0 && sayCount(say.given, given), stayed > 0 && sayCount(say.stayed, stayed)]
    const of = customers && [
      customers.given > 0 && sayCount(say.bookGiven, customers.given),
      customers.stayed > 0 && sayCount(say.bookStayed, customers.stayed),
    ]
    const words = [...told, gone > 0 && sayCount(say.gone, gone), ...(of ?? [])].filter(Boolean).join(' ')
    if (words) showToast({ words })
    router.refresh()
  }
  const sending = useSend(isLeaving ? deactivate : giveOn, { noConnection: say.noConnection, shape, onDone })
  const canBeStore = choices.some(({ key }) => key === 'store')
  return (
    <SendForm sending={sending} button={say.send} look={isLeaving ? 'btn-line btn-rose' : 'btn-go'}>
      {book ? <p className="small">{book}</p> : null}
      {choices.length > 0 ? <ChoiceField name="how" legend={say.how} choices={choices} chosen={how} choose={setHow} /> : null}
      {how === 'colleague' && choices.length > 0 ? (
        <PickField
          name="colleagueId"
          start={null}
          find={findIn(colleagues)}
          error={sending.fields.colleagueId}
          say={{ label: say.colleague, none: say.noColleague }}
        />
      ) : null}
      {how === 'colleague' && book ? (
        <div>
          <label className="check">
            <input type="checkbox" name="withBook" defaultChecked />
            {say.withBook}
          </label>
          <p className="hint">{say.withBookHint}</p>
        </div>
      ) : null}
      {how === 'each' ? (
        <>
          <Choice label={say.rest} name="rest" defaultValue={canBeStore ? 'store' : 'stay'} error={sending.fields.rest}>
            <Targets colleagues={colleagues} canBeStore={canBeStore} say={say} />
          </Choice>
          {tasks.map(({ id, label, more }) => (
            <Choice key={id} label={label} name={`to-${id}`} defaultValue="" hint={more || undefined}>
              <option value="">{say.likeRest}</option>
              <Targets colleagues={colleagues} canBeStore={canBeStore} say={say} />
            </Choice>
          ))}
        </>
      ) : null}
    </SendForm>
  )
}

type TargetsProps = Pick<Props, 'colleagues' | 'say'> & { canBeStore: boolean }

const Targets = ({ colleagues, canBeStore, say }: TargetsProps) => (
  <>
    {canBeStore ? <option value="store">{say.toStore}</option> : null}
    <option value="stay">{say.stays}</option>
    {colleagues.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </>
)
