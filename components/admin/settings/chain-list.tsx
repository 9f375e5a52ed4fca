import { notFound } from 'next/navigation'
import { Press } from '@/components/ui/press'
import { features } from '@/db/vocabulary'
import { can } from '@/lib/access/abilities'
import { listMyRetailers } from '@/lib/access/memberships'
import { type Reader, requirePerson } from '@/lib/auth/require-person'
import { FeatureSwitch } from './feature-switch'

/** For account managers: nobody else finds this page. */
export async function requireAccountManager(): Promise<Reader> {
  const reader = await requirePerson()
  if (!can(reader.scope, 'features.switch')) notFound()
  return reader
}

/** The chains assigned to an account manager; the one they look at with its switches. */
export async function ChainList() {
  const reader = await requireAccountManager()
  const { t, scope, person } = reader
  const retailers = await listMyRetailers(person.userId)
  return (
    <ul>
      {retailers.map(({ id, name }) => (
        <li key={id}>
          <h2>{name}</h2>
          {id === scope.retailerId ? (
            <Switches reader={reader} retailer={name} />
          ) : (
            <Press
              run="switchRetailerAction"
              sent={{ retailerId: id }}
              label={t('features.goTo', { name })}
              variant="button-line"
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function Switches({ reader: { t, scope }, retailer }: { reader: Reader; retailer: string }) {
  return (
    <>
      <p className="second">{t('features.here')}</p>
      {features.map((feature) => {
        return <FeatureSwitch key={feature} feature={feature} isOn={scope.features.includes(feature)} retailer={retailer} />
      })}
    </>
  )
}
