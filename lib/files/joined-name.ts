const max = 200
const ending = /\.[a-z0-9]{1,5}$/i

/** One file that goes by two names, such as a picture that two products share, under both: "Mug, Jug.jpg". */
export function joinedName(name: string, other: string): string {
  const text = name.replace(ending, '')
  const more = other.replace(ending, '')
  if (`, ${text}, `.includes(`, ${more}, `)) return name
  const last = ending.exec(name)?.[0] ?? ''
  return `${text}, ${more}`.slice(0, max - last.length) + last
}

/** Each file once, under all the names it was given, where it came first. */
export function eachOnce<F extends { id: string; name: string }>(files: F[]): F[] {
  const once = new Map<string, F>()
  for (const file of files) {
    const known = once.get(file.id)
    once.set(file.id, known ? { ...known, name: joinedName(known.name, file.name) } : file)
  }
  return [...once.values()]
}
