import { useT } from '@/components/i18n/use-t'
import { Choice } from '@/components/ui/form/field'
import { Hint } from '@/components/ui/form/hint'
import { type Option, Options } from '@/components/ui/form/options'
import { PickField } from '@/components/ui/form/pick-field'
import { findAt } from '@/components/ui/use-finder'
import { CustomerPicker } from './customer-picker'

const findAccounts = findAt('/api/accounts')
const findOrders = findAt('/api/orders')

type Named = { id: string; name: string }
type Props = {
  customer: Named | null
  account: Named | null
  order: Named | null
  people: Named[]
  flows: Option[]
  fields: Record<string, string>
}

/** What a task is about: a customer, an account with those it is done for, an order; and its line of work (T-1, T-10). */
export function AboutFields({ customer, account, order, people, flows, fields }: Props) {
  const t = useT('tasks.new', 'common.optional')
  const optional = (label: string) => `${label}, ${t('common.optional')}`
  return (
    <>
      {account || order ? null : <CustomerPicker start={customer} error={fields.customerId} />}
      {order && !account ? null : (
        <PickField
          name="accountId"
          find={findAccounts}
          start={account}
          error={fields.accountId}
          label={optional(t('tasks.new.account'))}
          none={t('tasks.new.noAccount')}
          takeOff={t('tasks.new.takeAccountOff')}
        />
      )}
      {people.length > 0 ? (
        <fieldset>
          <legend className="caption">{optional(t('tasks.new.doneFor'))}</legend>
          <div className="checks">
            {people.map(({ id, name }) => (
              <label key={id}>
                <input type="checkbox" name="doneForIds" value={id} />
                {name}
              </label>
            ))}
          </div>
          <Hint id="done-for-said" error={fields.doneForIds} />
        </fieldset>
      ) : null}
      {account ? null : (
        <PickField
          name="orderId"
          find={findOrders}
          start={order}
          error={fields.orderId}
          label={optional(t('tasks.new.order'))}
          none={t('tasks.new.noOrder')}
          takeOff={t('tasks.new.takeOrderOff')}
        />
      )}
      {flows.length > 0 ? (
        <Choice name="flowId" label={optional(t('tasks.new.flow'))} error={fields.flowId}>
          <option value="">{t('tasks.new.noFlow')}</option>
          <Options list={flows} />
        </Choice>
      ) : null}
    </>
  )
}
