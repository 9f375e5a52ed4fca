// A process of its own for one rendering: what a template does here, it does to nobody else. It says when it is ready for it; two seconds
// later its parent ends it.
import { makeEngine, renderNaming } from './engine.mjs'

process.once('message', ({ subject, body, values }) => {
  let field = 'subject'
  try {
    const line = renderNaming(makeEngine('line'), subject, values)
    field = 'body'
    const html = renderNaming(makeEngine('html'), body, values)
    const missing = [...new Set([...line.missing, ...html.missing])]
    reply({ subject: line.text, html: html.text, missing, missingInSubject: line.missing })
  } catch (error) {
    reply({ field, error: String(error.message ?? error).slice(0, 300) })
  }
})

function reply(answer) {
  process.send(answer, () => process.exit(0))
}

process.send('ready')
