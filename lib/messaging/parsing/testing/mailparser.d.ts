/** Only what our tests use: they turn raw mails of public collections into the provider's answer. */
declare module 'mailparser' {
  type Part = { filename?: string; contentType: string }
  type Parsed = {
    subject?: string
    text?: string
    html?: string | false
    attachments: Part[]
    headerLines: readonly { key: string; line: string }[]
  }
  export function simpleParser(
    source: Buffer | string,
    options?: { keepCidLinks?: boolean; skipTextToHtml?: boolean },
  ): Promise<Parsed>
}
