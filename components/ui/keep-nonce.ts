/**
 * Run before everything else: tells react-aria the nonce of this document, for the styles it makes. In a tag drawn by React it would be
 * changed by the next refresh to that answer's nonce, which this document's policy refuses.
 */
export const keepNonce = ';__webpack_nonce__=document.currentScript.nonce'
