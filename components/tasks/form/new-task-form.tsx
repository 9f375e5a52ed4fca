'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { focusHeadingIfLost } from '@/components/ui/focus-heading'
import { ChoiceField } from '@/components/ui/form/choice-field'
import type { Option } from '@/components/ui/form/options'
import { SendForm } from '@/components/ui/form/send-form'
import { useAskBeforeLeaving } from '@/components/ui/form/use-ask-before-leaving'
import { useSend } from '@/components/ui/form/use-send'
import { useUploads } from '@/components/ui/form/use-uploads'
import { showToast } from '@/components/ui/toast'
import { AboutFields } from './about-fields'
import { AssigneeField } from './assignee-field'
import { AttachmentField } from './attachment-field'
import { MaterialFields } from './material-fields'
import { TaskFields } from './task-fields'
import { TaskStores } from './task-stores'

type Named = { id: string; name: string }
type Props = {
  isForStores: boolean
  stores: Named[]
  storeCount: number
  /** Who does it unless somebody else is chosen: oneself. */
  self: Named
  /** Whether one may give tasks to others, with products and an asset. */
  mayGive: boolean
  customer: Named | null
  account: Named | null
  order: Named | null
  /** The users of the account, for whom it can be done. */
  people: Named[]
  /** The chain's lines of work. */
  flows: Option[]
}

const nothing = { products: [], asset: null }

async function createOne(sent: unknown) {
  const result = await actions.createPersonalTaskAction(sent)
  return result.ok ? { ok: true as const, value: [result.value] } : result
}

/** One task for a person, or one for each chosen store. What was typed stays until it is taken. */
export function NewTaskForm({ isForStores, stores, storeCount, self, mayGive, customer, account, order, people, flows }: Props) {
  const t = useT('tasks.new', 'tasks.toast.madeMany')
  const router = useRouter()
  const [kind, setKind] = useState<'stores' | 'person'>(isForStores ? 'stores' : 'person')
  const anchor = useRef<HTMLDivElement>(null)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const create = async (sent: unknown) => {
    const result = await (kind === 'stores' ? actions.createGroupTaskAction : createOne)(sent)
    // A lost answer to other words: the next press is a task of its own.
    if (!result.ok && result.key === 'errors.keyUsedOtherwise') setKey(crypto.randomUUID())
    return result
  }
  const uploads = useUploads()
  const saved = useAskBeforeLeaving(anchor, t('tasks.new.leave'))
  useEffect(focusHeadingIfLost, [])
  const sending = useSend(create, {
    shape: (form) => {
      const data = new FormData(form)
      return {
        ...Object.fromEntries(data),
        key,
        storeIds: data.getAll('storeIds'),
        everyStore: data.has('everyStore'),
        productIds: data.getAll('productIds'),
        doneForIds: data.getAll('doneForIds'),
        fileIds: uploads.ids,
      }
    },
    onDone: (made) => {
      saved()
      const [only, ...others] = made
      if (others.length > 0) showToast({ text: t('tasks.toast.madeMany', { number: others.length + 1 }) })
      // Back leads to where one came from, not to an empty form.
      const back = account ? `/accounts/${account.id}?tab=work` : order ? `/orders/${order.id}?tab=work` : ''
      router.replace(back || (only && others.length === 0 ? `/tasks/${only.id}?tab=details` : '/tasks'))
    },
  })
  const { fields } = sending
  return (
    <SendForm sending={sending} button={t('tasks.new.save')}>
      <div ref={anchor} hidden />
      {isForStores ? (
        <KindChoice kind={kind} choose={setKind} />
      ) : mayGive ? null : (
        <p className="dim">{t('tasks.new.personalOnly')}</p>
      )}
      {kind === 'stores' ? <TaskStores start={stores} count={storeCount} error={fields.storeIds} /> : null}
      {kind === 'person' ? <AssigneeField start={self} error={fields.assigneeId} /> : null}
      <AboutFields customer={customer} account={account} order={order} people={people} flows={flows} fields={fields} />
      <TaskFields fields={fields} />
      <AttachmentField uploads={uploads} error={fields.fileIds} />
      {mayGive ? <MaterialFields start={nothing} fields={fields} /> : null}
    </SendForm>
  )
}

type Kind = 'stores' | 'person'
type KindProps = { kind: Kind; choose: (kind: Kind) => void }

/** A store's task or a person's. */
function KindChoice({ kind, choose }: KindProps) {
  const t = useT('tasks.new')
  const choices = [
    { key: 'stores' as const, label: t('tasks.new.forStores'), text: t('tasks.new.forStoresText') },
    { key: 'person' as const, label: t('tasks.new.forPerson'), text: t('tasks.new.forPersonText') },
  ]
  return <ChoiceField name="kind" legend={t('tasks.new.kind')} choices={choices} chosen={kind} choose={choose} />
}
