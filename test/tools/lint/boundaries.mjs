/**
 * Who may import whom, as ESLint rules:
 *
 *   app → lib/view, lib/browser, lib/content → lib/share → lib/core
 *   app/api → lib/server → lib/share, lib/core
 *
 * Nothing imports app. lib/core imports only itself and pure libraries.
 */

/** lib folder → the other lib folders it may import. A new folder is one line here. @type {Record<string, readonly string[]>} */
const MAY_IMPORT = {
  core: [],
  // What the schemas of the API are made of.
  wire: [],
  trust: ['core', 'wire'],
  endpoints: ['core', 'wire'],
  guide: ['core'],
  share: ['core', 'wire', 'trust', 'endpoints', 'guide'],
  content: ['core', 'trust', 'endpoints', 'guide'],
  view: ['core', 'trust', 'endpoints', 'guide', 'share', 'content'],
  browser: ['core', 'trust', 'endpoints', 'guide', 'share', 'content', 'view'],
  server: ['core', 'wire', 'trust', 'endpoints', 'share'],
  // The command line asks for evidence with the worker's code, and the server's relay in its own process.
  cli: ['core', 'trust', 'endpoints', 'guide', 'share', 'content', 'view', 'browser', 'server'],
};

/**
 * Folders whose parts stand in an order, lowest first: a part imports only parts before it, types included.
 * Every part must be named, so that a new one gets its place. Held by test/tools/import-order.test.ts.
 * @type {Record<string, readonly string[]>}
 */
export const ORDER = {
  'lib/core': [
    ...[
      'size.ts',
      'source.ts',
      'limits.ts',
      'text.ts',
      'time.ts',
      'der',
      'name',
      'finding',
      'certificate',
      'signature',
    ],
    ...[
      'dns',
      'mutual',
      'tls',
      'evidence',
      'path',
      'check',
      'revocation',
      'transparency',
      'verdict',
      'purpose',
    ],
    // The report is the plain value that the evaluation fills in. What reads a report stands beside them.
    ...['report', 'evaluate', 'second', 'computer', 'capture', 'input'],
  ],
  // What composes a whole page is not here: it lives by its route.
  'app/_ui': [
    ...['language', 'parts'],
    ...['errors', 'ask', 'certificate', 'chain', 'stores', 'clients', 'dates', 'survey'],
    ...[
      'evidence',
      'fixes',
      'beside',
      'domain',
      'findings',
      'guide',
      'list',
      'mutual',
      'repair',
      'report',
      'second',
      'share',
      'verdict',
    ],
    ...['compare', 'what-if', 'computer', 'capture', 'frame'],
  ],
};

/**
 * Parts of `ORDER` that are beside the others: nothing that stands before or after imports them.
 * @type {Record<string, readonly string[]>}
 */
export const BESIDE = { 'lib/core': ['second', 'input'] };

/**
 * Trees without circles: on every level, what a folder holds (files, and folders with all that is in them)
 * imports one another one way.
 */
export const WITHOUT_CIRCLES = [
  ...['lib/cli', 'lib/content', 'lib/core', 'lib/endpoints', 'lib/guide', 'lib/server', 'lib/share'],
  ...['lib/trust', 'lib/view', 'lib/browser', 'app'],
];

/** Packages the core may use: pure, the same in browser, worker and Node. */
const CORE_PACKAGES = ['@noble', 'fflate', 'ipaddr.js', 'tldts'];

/** The one file that imports pkijs and asn1js: the second reader is loaded apart from everything else. */
const SECOND_READER = 'lib/core/second/library.ts';
const SECOND_PACKAGES = ['pkijs', 'asn1js'];

/** Globals that would tie the core to a page, to Node, to a clock or to the network. */
export const CORE_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'self', 'localStorage', 'sessionStorage'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'process', 'Buffer', 'require', 'global'],
  ...['performance', 'setTimeout', 'setInterval', 'console'],
].map((name) => ({ name, message: 'The core is pure: take it as an argument.' }));

/** The clock and chance, which no name list catches. */
const CORE_SYNTAX = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The core has no clock: take the time as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core has no clock: take the time as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The same input must give the same report.',
  },
];

/** Files that are the doors themselves. @type {readonly string[]} */
const DOORS = ['lib/core/der/time.ts', 'lib/core/signature/integers.ts'];

/** A moment of our own clock is called so; any other number may lie beyond all dates. */
const OWN_CLOCK = [
  '[callee.object.name="now"]',
  '[callee.object.property.name="now"]',
  '[callee.object.callee.name="now"]',
  '[callee.object.callee.property.name="now"]',
  '[callee.object.callee.name="Date"][callee.object.arguments.length=0]',
];

/** What throws, or takes for ever, on values that a stranger chose. */
const GUARDED_SYNTAX = [
  {
    selector: `CallExpression[callee.property.name="toISOString"]${OWN_CLOCK.map((own) => `:not(${own})`).join('')}`,
    message: 'It throws beyond all dates: use isoTime or isoDay (lib/core/der/time.ts).',
  },
  {
    selector: 'CallExpression[callee.name="BigInt"]',
    message:
      'It throws on what is no integer: use bytesToBigInt (lib/core/signature/integers.ts), or a literal.',
  },
  {
    // Patterns made of our own words, once, stand outside of functions.
    selector: ':function :matches(NewExpression, CallExpression)[callee.name="RegExp"]',
    message: 'A foreign value in a pattern throws, or searches for ever: compare texts as texts.',
  },
];

/** The restrictions on syntax of the product; one file has one list, which ESLint does not add up. */
export function guardedSyntax() {
  const rules = (/** @type {readonly object[]} */ list) => ({ 'no-restricted-syntax': ['error', ...list] });
  return [
    { files: ['lib/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}'], ignores: [...DOORS], rules: rules(GUARDED_SYNTAX) },
    { files: ['lib/core/**/*.ts'], rules: rules([...CORE_SYNTAX, ...GUARDED_SYNTAX]) },
    { files: [...DOORS], rules: rules(CORE_SYNTAX) },
  ];
}

/** @param {readonly string[]} paths folders from the top, such as "lib/server" @param {string} message */
function forbidFolders(paths, message) {
  // As `#lib/server/…` and as a relative path of any depth, from inside lib or from above it.
  const names = paths.map((path) => path.replace(/^lib\//, '')).join('|');
  return paths.length === 0
    ? []
    : [
        { regex: `^#lib/(?:${names})(?:/|$)`, message },
        { regex: `^(?:\\.\\./)+(?:lib/)?(?:${names})(?:/|$)`, message },
      ];
}

const NO_APP = {
  regex: '^(?:#app/|(?:\\.\\./)+app(?:/|$))',
  message: 'Nothing imports app: move what is shared into lib.',
};
const NO_SECOND = {
  regex: `^(?:${SECOND_PACKAGES.join('|')})(?:/|$)`,
  message: `Only ${SECOND_READER} imports the second reader.`,
};
const NO_TEST = {
  regex: '^(?:#test/|(?:\\.\\./)+test(?:/|$))',
  message: 'The product does not import its tests.',
};

/** @param {readonly string[]} files @param {readonly object[]} patterns */
function boundary(files, patterns) {
  return { files: [...files], rules: { 'no-restricted-imports': ['error', { patterns: [...patterns] }] } };
}

/** @param {readonly string[]} names */
function onlyPackages(names) {
  const allowed = names.map((name) => name.replace('.', '\\.')).join('|');
  return {
    regex: `^(?!\\.|#|node:)(?!(?:${allowed})(?:/|$))`,
    message: 'The core imports only itself and pure libraries.',
  };
}

/** One configuration object per folder; a file gets exactly one of them. */
export function folderBoundaries() {
  const lib = Object.entries(MAY_IMPORT).map(([folder, allowedFolders]) => {
    const others = Object.keys(MAY_IMPORT).filter(
      (other) => other !== folder && !allowedFolders.includes(other),
    );
    const patterns = [
      NO_APP,
      NO_TEST,
      ...forbidFolders(others, `lib/${folder} must not depend on this folder.`),
    ];
    if (folder === 'core') {
      patterns.push(onlyPackages(CORE_PACKAGES));
    } else if (folder !== 'cli') {
      patterns.push(NO_SECOND);
    }
    if (folder !== 'server' && folder !== 'cli' && folder !== 'trust') {
      patterns.push({ regex: '^node:', message: 'Only lib/server and lib/cli run in Node alone.' });
    }
    return boundary([`lib/${folder}/**/*.{ts,tsx}`], patterns);
  });
  const server = forbidFolders(['lib/server', 'lib/cli'], 'Only app/api and route files reach the server.');
  const core = forbidFolders(
    Object.keys(MAY_IMPORT).filter((folder) => folder !== 'core'),
    'lib/core must not depend on this folder.',
  );
  return [
    ...lib,
    boundary([SECOND_READER], [NO_APP, NO_TEST, ...core, onlyPackages(SECOND_PACKAGES)]),
    boundary(['app/**/*.{ts,tsx}'], [NO_TEST, NO_SECOND]),
    boundary(
      ['app/_ui/**/*.{ts,tsx}'],
      [NO_TEST, NO_SECOND, ...server, { regex: '^node:', message: 'Components run in the browser.' }],
    ),
  ];
}
