import { useT } from '@/components/i18n/use-t'
import { Hint } from '@/components/ui/form/hint'
import type { CompletionAsked } from '@/lib/tasks/completion/read-completion'

type Props = {
  outcomes: CompletionAsked['outcomes']
  /** Empty for just closing. */
  chosen: string
  choose: (id: string) => void
  error?: string
}

/** The ways a task of this chain ends, and just closing it; a number key picks one. */
export function OutcomeChoice({ outcomes, chosen, choose, error }: Props) {
  const t = useT('completion')
  const all = [
    ...outcomes.map(({ id, name, closesAs }) => ({ id, name, text: t(`completion.closes.${closesAs}`) })),
    { id: '', name: t('completion.justClose'), text: t('completion.nothingFollows') },
  ]
  return (
    <fieldset className="outcomes">
      <legend className="visually-hidden">{t('completion.outcome')}</legend>
      {all.map(({ id, name, text }, at) => (
        <label key={id} className={id === chosen ? 'option is-on' : 'option'}>
          <input type="radio" name="outcome" value={id} checked={id === chosen} onChange={() => choose(id)} />
          <span className="grow">
            <b>{name}</b>
            <small>{text}</small>
          </span>
          <kbd className="only-wide">{at + 1}</kbd>
        </label>
      ))}
      <Hint id="outcome-said" error={error} />
    </fieldset>
  )
}
