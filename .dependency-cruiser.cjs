/**
 * The walls. TypeScript 7 has no compiler interface for JavaScript yet, so files are parsed with swc; imports of types count
 * like any other. server/test/house/walls.test.ts breaks each rule once and expects to be told.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const MODULE = '^server/src/modules/([^/]+)/';
const FRONT_DOORS = '^server/src/modules/[^/]+/index\\.ts$';
const TESTS = '(\\.test\\.tsx?$|^server/test/|^web/e2e/)';

module.exports = {
  forbidden: [
    {
      name: 'module-front-door',
      comment: 'A module reaches another module only through its index.ts.',
      severity: 'error',
      from: { path: MODULE },
      to: { path: '^server/src/modules/', pathNot: ['^server/src/modules/$1/', FRONT_DOORS] },
    },
    {
      name: 'front-door-from-outside',
      comment: 'What is not a module (main, app, cli, simulation, bench) uses front doors only.',
      severity: 'error',
      from: { path: '^(server/src/[^/]+\\.ts$|server/src/(cli|simulation)/|bench/)' },
      to: { path: '^server/src/modules/', pathNot: FRONT_DOORS },
    },
    {
      name: 'front-door-from-tests',
      comment: 'server/test/<module>/ may see the inside of its own module; server/test/house may read the lists of columns of all.',
      severity: 'error',
      from: { path: '^server/test/([^/]+)/' },
      to: { path: '^server/src/modules/', pathNot: ['^server/src/modules/$1/', FRONT_DOORS, '^server/src/modules/[^/]+/columns\\.ts$'] },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'The platform knows nothing of education, nor of the application built on it.',
      severity: 'error',
      from: { path: '^server/src/platform/' },
      to: { path: '^server/src/(modules/|cli/|simulation/|[^/]+\\.ts$)' },
    },
    {
      name: 'module-knows-no-application',
      comment: 'Modules are put together by app.ts and main.ts, never the other way round.',
      severity: 'error',
      from: { path: MODULE, pathNot: TESTS },
      to: { path: '^(server/src/(cli/|simulation/|[^/]+\\.ts$)|bench/|web/)' },
    },
    {
      name: 'web-knows-no-server',
      comment: 'The portal is a client like any other: it knows the server through the generated client only.',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^(server|bench)/' },
    },
    {
      name: 'server-knows-no-web',
      comment: 'The server delivers the built portal as files and imports nothing of it.',
      severity: 'error',
      from: { path: '^(server|bench)/' },
      to: { path: '^web/' },
    },
    {
      name: 'not-to-test',
      comment: 'Production code imports no test code.',
      severity: 'error',
      from: { path: '^(server/src|web/src|bench)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: TESTS },
    },
    {
      name: 'no-circular',
      comment: 'Nothing is circular, not even by way of types.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Every file is used by another, save tests, commands and configuration.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.test\\.tsx?$',
          '\\.d\\.ts$',
          '(^|/)[^/]+\\.config\\.ts$',
          '^server/src/(main|cli/main)\\.ts$',
          '^server/src/.*\\.js$',
        ],
      },
      to: {},
    },
    {
      name: 'not-unresolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '(^|/)coverage/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
