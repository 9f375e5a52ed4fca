/**
 * Prints one line of progress.
 * @param {string} line
 */
export const printStep = (line) => console.log(`• ${line}`)

/**
 * Prints what is being done, does it, and prints how long it took when that was five seconds or more.
 * @template T
 * @param {string} line
 * @param {() => Promise<T>} work
 */
export async function withStep(line, work) {
  const began = Date.now()
  printStep(`${line} …`)
  const result = await work()
  const seconds = Math.round((Date.now() - began) / 1000)
  if (seconds >= 5) printStep(`${line}: done in ${seconds} s`)
  return result
}
