'use client'

import { actions } from '@/components/call-actions'

type Props = {
  retailers: { id: string; name: string; isHere: boolean; go: string }[]
  labels: { title: string; text: string; here: string }
}

/** Another of one's chains. The whole page is loaded anew, so nothing of the former stays in it. */
export function RetailerSwitch({ retailers, labels }: Props) {
  const go = async (retailerId: string) => {
    const result = await actions.switchRetailerAction({ retailerId })
    if (result.ok) window.location.assign('/')
  }
  return (
    <section className="form-sec" aria-labelledby="me-retailers">
      <h2 id="me-retailers">{labels.title}</h2>
      <p className="small dim">{labels.text}</p>
      <ul className="ruled">
        {retailers.map(({ id, name, isHere, go: label }) => (
          <li key={id} className="line">
            <span className="grow">{name}</span>
            {isHere ? (
              <span className="small dim">{labels.here}</span>
            ) : (
              <button type="button" className="button button-line" onClick={() => void go(id)}>
                {label}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
