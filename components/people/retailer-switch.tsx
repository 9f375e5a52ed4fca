'use client'

import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'

type Props = {
  retailers: { id: string; name: string; isHere: boolean }[]
}

/** Another of one's chains. The whole page is loaded anew, so nothing of the former stays in it. */
export function RetailerSwitch({ retailers }: Props) {
  const t = useT('profile.chains')
  const go = async (retailerId: string) => {
    const result = await actions.switchRetailerAction({ retailerId })
    if (result.ok) window.location.assign('/')
  }
  return (
    <section className="form-sec" aria-labelledby="me-retailers">
      <h2 id="me-retailers">{t('profile.chains.title')}</h2>
      <p className="second">{t('profile.chains.text')}</p>
      <ul className="ruled">
        {retailers.map(({ id, name, isHere }) => (
          <li key={id} className="line">
            <span className="grow">{name}</span>
            {isHere ? (
              <span className="second">{t('profile.chains.here')}</span>
            ) : (
              <button type="button" className="button button-line" onClick={() => void go(id)}>
                {t('profile.chains.switchTo', { name })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
