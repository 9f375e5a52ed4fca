import { notFound } from 'next/navigation'
import { Press } from '@/components/ui/press'
import { features } from '@/db/vocabulary'
import { can } from '@/lib/tenancy/abilities'
import { goToRetailer } from '@/lib/tenancy/actions'
import { listMyRetailers } from '@/lib/tenancy/memberships'
import { type Reader, requirePerson } from '@/lib/tenancy/require-person'
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
  const { say, scope, person } = reader
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
              run={goToRetailer}
              sent={{ retailerId: id }}
              label={say('switches.goTo', { name })}
              look="btn-line"
              noConnection={say('common.noConnection')}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function Switches({ reader: { say, scope }, retailer }: { reader: Reader; retailer: string }) {
  return (
    <>
      <p className="small dim">{say('switches.here')}</p>
      {features.map((feature) => {
        const name = say(`switches.features.${feature}.name`)
        return (
          <FeatureSwitch
            key={feature}
            feature={feature}
            isOn={scope.features.includes(feature)}
            say={{
              name,
              text: say(`switches.features.${feature}.text`),
              on: say('switches.on'),
              off: say('switches.off'),
              of: say('switches.of', { feature: name, retailer }),
              sure: say('switches.sure', { feature: name, retailer }),
              sureText: say('switches.sureText'),
              switchOff: say('switches.switchOff'),
              cancel: say('common.cancel'),
              noConnection: say('common.noConnection'),
            }}
          />
        )
      })}
    </>
  )
}
