import { parseArgs } from 'node:util'
import { StartError } from './start-error.mjs'

const alone = ['pages', 'lighthouse', 'replies', 'bulk', 'imports']
const beside = ['pages', 'replies', 'imports']
const fewestRounds = 6

/**
 * What the words after `npm run bench --` ask for: `--against COMMIT` (measures that commit beside this checkout), `--rounds N` (15),
 * `--only=pages,lighthouse,replies,bulk,imports` (some of its parts), `--pages=list,create` (pages whose name begins so), `--million` (10,000 and 1,000,000 tasks as well), `--this-node`
 * (without Node 24 beside it). Throws a sentence about what is not understood.
 * @param {string[]} words
 */
export function benchOptions(words) {
  const { values } = parsed(words)
  const parts = values.against ? beside : alone
  const only = values.only?.split(',') ?? parts
  const unknown = only.find((part) => !parts.includes(part))
  if (unknown !== undefined) throw new StartError(`There is no part “${unknown}” to measure here. There are ${parts.join(', ')}.`)
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < fewestRounds)
    throw new StartError(`--rounds is “${values.rounds}”. Give a whole number from ${fewestRounds}: fewer say nothing with 95 %.`)
  const pages = values.pages?.split(',') ?? ['']
  return { against: values.against, rounds, only, pages, isMillion: values.million, onlyThisNode: values['this-node'] }
}

/** @param {string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args,
      options: {
        against: { type: 'string' },
        rounds: { type: 'string', default: '15' },
        only: { type: 'string' },
        pages: { type: 'string' },
        million: { type: 'boolean', default: false },
        'this-node': { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    const [sentence = ''] = error instanceof Error ? error.message.split('\n') : []
    throw new StartError(`${sentence.replace(/\. .*/, '')}. See README.md for what the bench understands.`)
  }
}
