import type { ReactNode } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Area } from '@/components/ui/form/field'
import { Icon } from '@/components/ui/icon'
import { touchpointChannels } from '@/db/vocabulary'
import type { CompletionAsked } from '@/lib/tasks/completion/read-completion'
import type { Completing } from './use-completion'

type Props = { completion: Completing; people: CompletionAsked['people']; children: ReactNode }

/** What was said, on which way and with whom; the files that go with it come as children. */
export function TouchpointFields({ completion, people, children }: Props) {
  const t = useT('completion', 'records.touchpoint')
  const { channel, setChannel, text, setText, people: chosen, setPeople, fields } = completion
  const flip = (id: string) => setPeople(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <>
      <Area
        name="text"
        label={t('completion.said')}
        value={text}
        rows={3}
        maxLength={20_000}
        error={fields.touchpoint}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="chips">
        <span className="chip chip-menu">
          {t(`records.touchpoint.channels.${channel}`)}
          <Icon name="chevron-down" />
          <select
            aria-label={t('completion.channel')}
            value={channel}
            onChange={({ target }) => setChannel(touchpointChannels.find((each) => each === target.value) ?? 'note')}
          >
            {touchpointChannels.map((each) => (
              <option key={each} value={each}>
                {t(`records.touchpoint.channels.${each}`)}
              </option>
            ))}
          </select>
        </span>
        {people.map(({ id, name }) => (
          <button key={id} type="button" className="chip" aria-pressed={chosen.includes(id)} onClick={() => flip(id)}>
            {t('completion.with', { name })}
          </button>
        ))}
        {children}
      </div>
    </>
  )
}
