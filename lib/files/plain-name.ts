const endings: Record<string, string> = { 'image/jpeg': '.jpg', 'image/png': '.png', 'application/pdf': '.pdf' }

const withoutSigns = (name: string) => (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/[\p{C}"<>:|?*;]/gu, '').trim()

/** A name that is only a name: no path, no control characters, and the ending of what the file is. */
export function plainName(name: string, contentType: string): string {
  const text = withoutSigns(name)
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .trim()
    .slice(0, 80)
  return `${text || 'photo'}${endings[contentType] ?? ''}`
}

/** The same with its own ending, for a file whose kind is not known by its content. */
export function plainNameAsGiven(name: string): string {
  const text = withoutSigns(name)
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(text)?.[0] ?? ''
  return `${text.slice(0, text.length - ending.length).slice(0, 80) || 'file'}${ending}`
}
