/** Set by a page that nobody has touched for a while: what it still asks for by itself is no use of the session (Q-A3). */
export const idleCookie = 'storehand.idle'
