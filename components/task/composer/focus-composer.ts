/** The message takes the focus of what was pressed and is gone (Q-Y2). */
export const focusComposer = () => document.querySelector<HTMLElement>('#message .composer-body.ProseMirror')?.focus()
