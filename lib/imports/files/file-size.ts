/** The largest file an import takes, in bytes as it is sent. With gzip it holds about ten times as much. */
export const maxFileBytes = 500_000_000
/** A file is sent in parts of this many bytes, so that no request takes long and a lost part can be sent again. */
export const partBytes = 1_000_000
