type Values = Record<string, string | number>

/** What a verb says when it will not: a message key and its values; the action puts it into the reader's language. */
export class DomainError extends Error {
  constructor(
    readonly key: string,
    readonly values: Values = {},
    readonly field?: string,
  ) {
    super(key)
    this.name = new.target.name
  }
}

/** What one may not see is not found. */
export class NotFound extends DomainError {
  constructor(key = 'errors.notFound', values: Values = {}) {
    super(key, values)
  }
}
export class Forbidden extends DomainError {
  constructor(key = 'errors.forbidden', values: Values = {}) {
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
