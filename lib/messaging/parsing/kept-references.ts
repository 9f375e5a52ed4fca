/** Of a long thread's Message-IDs the first, which mail apps gather it by, and the latest; at most `most` (RFC 5322 section 3.6.4). */
export const keptReferences = (ids: readonly string[], max: number): string[] =>
  ids.length <= max ? [...ids] : [...ids.slice(0, 1), ...ids.slice(1 - max)]
