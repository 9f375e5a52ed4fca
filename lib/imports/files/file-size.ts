/** The longest file an import takes, as it is sent: packed with gzip, some ten times as much. */
export const maxFileBytes = 500_000_000
/** It is sent in parts, so that none waits long and a lost one is sent again. */
export const partBytes = 1_000_000
