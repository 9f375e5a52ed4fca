/** Forgets the pages kept on this device: the next person must not read them. */
export const forgetPages = () => navigator.serviceWorker?.controller?.postMessage('forget')
