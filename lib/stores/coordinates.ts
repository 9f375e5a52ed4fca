const ONE = String.raw`([-+\u2212]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEWO])?`
const PAIR = new RegExp(String.raw`^[(\[]?\s*${ONE}\s*(?:,\s+|[;/]\s*|\s+|,)\s*${ONE}\s*[)\]]?$`, 'i')
const ALONE = new RegExp(`^${ONE}$`, 'i')

/** Degrees as a map or a person writes them: with a point or a comma, a sign or the message of the side. Null for what is no number. */
export function degreesIn(text: string): number | null {
  const [, number, side] = ALONE.exec(text.trim()) ?? []
  return number === undefined ? null : signed(number, side)
}

/** Latitude and longitude where both stand in one text, as a map gives them to copy: "41.3874, 2.1686". Null for anything else. */
export function coordinatesIn(text: string): [latitude: number, longitude: number] | null {
  const [, latitude, north, longitude, east] = PAIR.exec(text.trim()) ?? []
  // "41,3874" is one number with a comma.
  if (latitude === undefined || longitude === undefined || degreesIn(text) !== null) return null
  return [signed(latitude, north), signed(longitude, east)]
}

const signed = (number: string, side = '') => {
  const degrees = Number(number.replace('\u2212', '-').replace(',', '.'))
  return /[SWO]/i.test(side) ? -degrees : degrees
}
