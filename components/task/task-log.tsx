import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import type { Words } from '@/lib/i18n/words'
import { Letter, OurLetter } from './letter'
import { foldedCount, type LogEntry } from './log-entries'
import { LongWords } from './long-words'

type Props = { entries: LogEntry[]; say: Words; taskId: string; customer: string; to: string }

/** The activity log: opens at the waiting letter, what came before is folded into one line that says how much. */
export function TaskLog({ entries, say, ...about }: Props) {
  if (entries.length === 0) return <p className="dim small">{say('activity.empty')}</p>
  const folded = foldedCount(entries)
  const earlier = entries.slice(0, folded)
  return (
    <ol>
      {earlier.length > 0 && (
        <li className="fold">
          <details>
            <summary>
              <Icon name="unfold-vertical" />
              <span>{say('activity.earlier', { count: earlier.length })}</span>
              <time>{say('activity.since', { when: earlier[0]?.when.words ?? '' })}</time>
            </summary>
            <ol>
              {earlier.map((entry) => (
                <Entry key={entry.id} entry={entry} say={say} {...about} />
              ))}
            </ol>
          </details>
        </li>
      )}
      {entries.slice(folded).map((entry) => (
        <Entry key={entry.id} entry={entry} say={say} {...about} />
      ))}
    </ol>
  )
}

function Entry({ entry, say, taskId, customer, to }: Omit<Props, 'entries'> & { entry: LogEntry }) {
  if (entry.kind === 'ours') return <OurLetter entry={entry} say={say} taskId={taskId} />
  if (entry.kind === 'theirs') return <Letter entry={entry} say={say} taskId={taskId} customer={customer} to={to} />
  return (
    <li className={entry.tone === 'green' ? 'ev ev-green' : 'ev'}>
      {entry.isComment ? (
        <span className="badge badge-s" aria-hidden="true">
          {initials(entry.who)}
        </span>
      ) : (
        <Icon name={entry.icon} />
      )}
      <p>
        <span className={entry.tone === 'rose' ? 'rose' : undefined}>
          {entry.isComment ? (
            <LongWords words={entry.words} all={say('activity.showAll')} less={say('activity.showLess')} />
          ) : (
            entry.words
          )}
        </span>
        <time dateTime={entry.when.iso} title={entry.when.full}>
          {entry.when.words}
        </time>
      </p>
    </li>
  )
}
