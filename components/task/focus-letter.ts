/** The letter takes the focus of what was pressed and is gone (Q-Y2). */
export const focusLetter = () => document.querySelector<HTMLElement>('#letter .c-body.ProseMirror')?.focus()
