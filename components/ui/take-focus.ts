/** For `ref`: what has just taken the place of what had the focus takes the focus too, or it is lost for the keyboard (Q-Y2). */
export const takeFocus = (element: HTMLElement | null) => element?.focus()
