/**
 * Lets each side be measured in turn, again and again, so that what the machine does meanwhile falls on all alike; the first of a round
 * is last in the next. Resolves to each side's values, round by round.
 */
export async function interleave(sides, rounds, measure) {
  const values = new Map(sides.map((side) => [side, []]))
  for (let round = 0; round < rounds; round++) {
    const turn = round % 2 ? [...sides].reverse() : sides
    for (const side of turn) values.get(side).push(await measure(side, round))
  }
  return sides.map((side) => values.get(side))
}
