/** What mail apps put before a subject that is answered, in the languages we meet; a forward's sign is the customer's own doing. */
const answerSign = /^(?:re|aw|antw|sv|vs|odp|rif|r|res|ref|ynt|att|bls)\s*(?:\[\d+\]|\(\d+\))?\s*:\s*/i

/** What mail apps put before a subject that is passed on (en, de, es, fr, it, nl, pl, pt, sv). */
const forwardSign = /^(?:fwd?|wg|tr|rv|enc|i|pd|doorst|vb)\s*:/i

/** Whether the subject says that the mail passes somebody else's on. */
export const isForwardSubject = (subject: string): boolean => forwardSign.test(subject.trim())

const bare = (subject: string) => {
  let rest = subject.trim()
  while (answerSign.test(rest)) rest = rest.replace(answerSign, '')
  return rest.replace(/\s+/g, ' ').toLowerCase()
}

/** Whether a subject only carries one of ours on ("Re: …"): then it says nothing the customer wrote (G-10). */
export const isOwnSubject = (subject: string, ours: string[]): boolean => {
  const rest = bare(subject)
  return rest === '' || ours.some((own) => bare(own) === rest)
}
