/** What an action answers: its value, or why not, in the reader's words, as a whole and at each field; `key` is the message's key. */
export type Result<T> = { ok: true; value: T } | { ok: false; message: string; fields: Record<string, string>; key: string }

const noConnectionKey = 'noConnection'

/** An action's answer; a refusal with this sentence where nothing came back at all. */
export const orNoConnection = <T>(answer: Promise<Result<T>>, noConnection: string): Promise<Result<T>> =>
  answer.catch(() => ({ ok: false, message: noConnection, fields: {}, key: noConnectionKey }))

/**
 * Whether the server answered at all. Only then may a page be read anew: Next leaves a page whose refresh does not reach the server for
 * the browser's own error, and what was just said is gone with it (H-4).
 */
export const isAnswered = (result: Result<unknown>) => result.ok || result.key !== noConnectionKey
