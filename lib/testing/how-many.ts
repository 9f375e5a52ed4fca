/**
 * How many of something a test goes through: `usually` as few as still show the fault the test is for, and the full number in
 * `npm run soak`, which runs every test that imports this file once more.
 */
export const howMany = ({ usually, soak }: { usually: number; soak: number }) =>
  process.env.TESTS_GO_THROUGH === 'all' ? soak : usually
