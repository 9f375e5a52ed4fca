import type { KeyOf, Values } from './i18n/message-key'

/** The message that says why something was refused. */
export type ErrorKey = KeyOf<'errors' | 'signIn' | 'imports.noList'>

/** What a verb says when it will not: a message key and its values; the action puts it into the reader's language. */
export class DomainError extends Error {
  constructor(
    readonly key: ErrorKey,
    readonly values: Values = {},
    readonly field?: string,
  ) {
    super(key)
    this.name = new.target.name
  }
}

/** What one may not see is not found. */
export class NotFound extends DomainError {
  constructor(key: ErrorKey = 'errors.notFound', values: Values = {}) {
    super(key, values)
  }
}
export class Forbidden extends DomainError {
  constructor(key: ErrorKey = 'errors.forbidden', values: Values = {}) {
    super(key, values)
  }
}
export class Conflict extends DomainError {}
export class Invalid extends DomainError {
  /** What is wrong with other fields, to be said at each of them. */
  also: Invalid[] = []
  with(also: Invalid[]): this {
    this.also = also
    return this
  }
}
export class LimitReached extends DomainError {}
