/** Made by lib/scripts/build/make-type.ts: the part of the type that every page begins with. */
export const firstType = '/fonts/hanken-grotesk-first-f8f10dc3.woff2'
