/** The most customers a message goes to at once, each with a mail of their own (G-7). */
export const maxRecipients = 20
