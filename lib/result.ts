/** What an action answers: its value, or why not, in the reader's words, as a whole and at each field; `key` is the message's key. */
export type Result<T> = { ok: true; value: T } | { ok: false; message: string; fields: Record<string, string>; key: string }

/** An action's answer; a refusal with this sentence where nothing came back at all. */
export const orNoConnection = <T>(answer: Promise<Result<T>>, noConnection: string): Promise<Result<T>> =>
  answer.catch(() => ({ ok: false, message: noConnection, fields: {}, key: '' }))
