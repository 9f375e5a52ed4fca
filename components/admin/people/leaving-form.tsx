'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { focusHeadingIfLost } from '@/components/ui/focus-heading'
import { ChoiceField } from '@/components/ui/form/choice-field'
import { Choice } from '@/components/ui/form/field'
import { PickField } from '@/components/ui/form/pick-field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { showToast } from '@/components/ui/toast'
import { findIn } from '@/components/ui/use-finder'
import type { HandedOver } from '@/lib/tasks/leaving/hand-over'

export type How = 'colleague' | 'store' | 'each' | 'stay'
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
  /** What they are called, and what the button says. */
  name: string
  send: string
}

/** Whom the work of somebody who leaves goes to, and the button that does it. Gone with what it did, it leaves the focus at the heading. */
export function LeavingForm({ membershipId, isLeaving, colleagues, tasks, choices, book, name, send }: Props) {
  const t = useT('people.leaving', 'tasks.filters.noColleague')
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
    const ofTasks = [
      given > 0 && t('people.leaving.given', { count: given }),
      stayed > 0 && t('people.leaving.stayed', { count: stayed }),
    ]
    const of = customers && [
      customers.given > 0 && t('people.leaving.bookGiven', { count: customers.given }),
      customers.stayed > 0 && t('people.leaving.bookStayed', { count: customers.stayed }),
    ]
    const text = [...ofTasks, gone > 0 && t('people.leaving.gone', { count: gone }), ...(of ?? [])].filter(Boolean).join(' ')
    if (text) showToast({ text })
    router.refresh()
  }
  const sending = useSend(isLeaving ? actions.deactivateWithWorkAction : actions.giveWorkOnAction, {
    shape,
    onDone,
  })
  const canBeStore = choices.some(({ key }) => key === 'store')
  return (
    <SendForm sending={sending} button={send} variant={isLeaving ? 'button-line button-rose' : 'button-go'}>
      {book ? <p className="small">{book}</p> : null}
      {choices.length > 0 ? (
        <ChoiceField name="how" legend={t('people.leaving.how')} choices={choices} chosen={how} choose={setHow} />
      ) : null}
      {how === 'colleague' && choices.length > 0 ? (
        <PickField
          name="colleagueId"
          start={null}
          find={findIn(colleagues)}
          error={sending.fields.colleagueId}
          label={t('people.leaving.colleague')}
          none={t('tasks.filters.noColleague')}
        />
      ) : null}
      {how === 'colleague' && book ? (
        <div>
          <label className="check">
            <input type="checkbox" name="withBook" defaultChecked />
            {t('people.leaving.withBook')}
          </label>
          <p className="hint">{t('people.leaving.withBookHint')}</p>
        </div>
      ) : null}
      {how === 'each' ? (
        <>
          <Choice
            label={t('people.leaving.rest')}
            name="rest"
            defaultValue={canBeStore ? 'store' : 'stay'}
            error={sending.fields.rest}
          >
            <Targets colleagues={colleagues} canBeStore={canBeStore} name={name} />
          </Choice>
          {tasks.map(({ id, label, more }) => (
            <Choice key={id} label={label} name={`to-${id}`} defaultValue="" hint={more || undefined}>
              <option value="">{t('people.leaving.likeRest')}</option>
              <Targets colleagues={colleagues} canBeStore={canBeStore} name={name} />
            </Choice>
          ))}
        </>
      ) : null}
    </SendForm>
  )
}

type TargetsProps = Pick<Props, 'colleagues' | 'name'> & { canBeStore: boolean }

function Targets({ colleagues, canBeStore, name }: TargetsProps) {
  const t = useT('people.work.choices.store', 'people.work.choices.stay')
  return (
    <>
      {canBeStore ? <option value="store">{t('people.work.choices.store')}</option> : null}
      <option value="stay">{t('people.work.choices.stay', { name })}</option>
      {colleagues.map((each) => (
        <option key={each.id} value={each.id}>
          {each.name}
        </option>
      ))}
    </>
  )
}
