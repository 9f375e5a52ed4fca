/** One line of progress. */
export const say = (line) => console.log(`• ${line}`)

/** Says what is being done, does it, and says how long it took when that was noticeable. */
export async function saying(line, work) {
  const began = Date.now()
  say(`${line} …`)
  const result = await work()
  const seconds = Math.round((Date.now() - began) / 1000)
  if (seconds >= 5) say(`${line}: done in ${seconds} s`)
  return result
}
