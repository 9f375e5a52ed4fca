/** PostgreSQL refuses NUL characters and halves of surrogate pairs; mails from the wild hold both. */
export function storableText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what must go
  return text.replace(/\u0000/g, '').replace(/\p{Surrogate}/gu, '\uFFFD')
}
