/** Pasted HTML as a tree that needs no browser: words, or an element by its name in small messages. */
export type PastedNode = string | PastedElement
export type PastedElement = { tag: string; attributes: Record<string, string>; children: PastedNode[] }

/** The attribute that holds an element's style until it is read; under our policy a browser drops a `style` it parses, and complains. */
export const styleAttribute = 'data-pasted-style'
