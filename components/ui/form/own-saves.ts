/**
 * What a page drawn with `version` means to a form whose own saves it has not been drawn with yet: whether that one was saved over since, so
 * that it is to be passed, and which are still to come. A colleague's is none of them.
 */
export function meetOwnSave<Version>(awaited: readonly Version[], version: Version) {
  const at = awaited.indexOf(version)
  return { isSavedOver: at >= 0 && at < awaited.length - 1, awaited: at >= 0 ? awaited.slice(at + 1) : awaited }
}
