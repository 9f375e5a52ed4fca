/** The message takes the focus of what was pressed and is gone (Q-Y2). */
export const focusComposer = () => document.querySelector<HTMLElement>('#letter .composer-body.ProseMirror')?.focus()
