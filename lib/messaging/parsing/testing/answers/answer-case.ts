/** A customer's answer as one mail app or phone writes it, what we had sent them before where it matters, and the words that must show. */
export type ReplyCase = {
  id: string
  app: string
  language: string
  text?: string
  html?: string
  sent?: string
  subject?: string
  visible: string
}
