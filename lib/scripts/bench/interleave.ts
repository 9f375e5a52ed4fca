/**
 * Lets each side be measured in turn, again and again, so that what the machine does meanwhile falls on all alike; the first of a round
 * is last in the next. Resolves to each side's values, round by round.
 */
export async function interleave<Side, Value>(
  sides: Side[],
  rounds: number,
  measure: (side: Side, round: number) => Promise<Value>,
): Promise<Value[][]> {
  const lanes = sides.map((side) => ({ side, values: [] as Value[] }))
  for (let round = 0; round < rounds; round++) {
    const turn = round % 2 ? [...lanes].reverse() : lanes
    for (const { side, values } of turn) values.push(await measure(side, round))
  }
  return lanes.map(({ values }) => values)
}
