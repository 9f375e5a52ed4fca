const endings: Record<string, string> = { 'image/jpeg': '.jpg', 'image/png': '.png', 'application/pdf': '.pdf' }

const withoutSigns = (name: string) => (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/[\p{C}"<>:|?*;]/gu, '').trim()

/** A name that is only a name: no path, no control characters, and the ending of what the file is. */
export function plainName(name: string, contentType: string): string {
  const words = withoutSigns(name)
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .trim()
    .slice(0, 80)
  return `${words || 'photo'}${endings[contentType] ?? ''}`
}

/** The same with its own ending, for a file whose kind is not known by its content. */
export function plainNameAsGiven(name: string): string {
  const words = withoutSigns(name)
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(words)?.[0] ?? ''
  return `${words.slice(0, words.length - ending.length).slice(0, 80) || 'file'}${ending}`
}
