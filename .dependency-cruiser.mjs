/**
 * Type imports count like any other: a room that knows another's types knows the room.
 *
 * The rooms and who may use whom: app, data, auth, tensor, demos, device -> study -> exam, grading, scheduling, notes
 * -> kernel. Each comment says what to do when its rule fires.
 */
const pureRoom = '^lib/(kernel|notes|scheduling|exam|grading|study)/';
const notPure = '([.]test[.]tsx?$|[.]server[.]ts$|/generated/)';
const test = '([.](test|spec)[.]tsx?$|^tests/)';
const npm = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

export default {
  forbidden: [
    rule(
      'pure-knows-no-framework',
      'A pure room takes the outside world as an argument. Pass it in, or move this file to the shell.',
      { path: pureRoom, pathNot: notPure },
      {
        path: [
          npm(
            'next',
            'next-auth',
            'react',
            'react-dom',
            '@prisma/[^/]+',
            'pg',
            '@electric-sql/[^/]+',
            '@tensorflow/[^/]+',
            'mdx-bundler',
            'idb',
          ),
          '^(node:)?(fs|path|crypto|child_process|os|net|http|https)(/|$)',
        ],
      },
    ),
    rule(
      'pure-points-inward',
      'A pure room uses only pure rooms. Declare a port in lib/study/ports.ts and let the shell satisfy it.',
      { path: pureRoom, pathNot: notPure },
      { path: ['^app/', '^lib/(data|auth|tensor|demos|device)/', '^lib/wiring[.]'] },
    ),
    rule(
      'rooms-below-study',
      'notes, scheduling, grading and exam know nothing of the use-cases above them. Move what they share to the kernel.',
      { path: '^lib/(notes|scheduling|grading|exam)/', pathNot: notPure },
      { path: '^lib/study/' },
    ),
    rule(
      'scheduling-stands-alone',
      'Scheduling needs the kernel and ts-fsrs only. Pass what it needs as plain values.',
      { path: '^lib/scheduling/', pathNot: test },
      { path: '^lib/(?!scheduling|kernel)' },
    ),
    rule(
      'kernel-uses-nothing',
      'The kernel is the floor: move this to the room that needs it.',
      { path: '^lib/kernel/', pathNot: test },
      { path: '^(app|lib/(?!kernel))' },
    ),
    rule(
      'tfjs-only-in-tensor',
      'A demo is given tf, and a page asks the worker. Only lib/tensor loads TensorFlow.js.',
      { path: '^(app|lib|models|scripts)/', pathNot: ['^lib/tensor/', test] },
      { path: npm('@tensorflow/[^/]+') },
    ),
    rule(
      'database-only-in-data',
      'Ask a repository through its port.',
      { path: '^(app|lib)/', pathNot: '^lib/data/' },
      { path: npm('@prisma/[^/]+', 'pg', '@electric-sql/[^/]+', 'pglite-prisma-adapter') },
    ),
    rule(
      'ts-fsrs-only-in-scheduling',
      'Ask lib/scheduling; it keeps study days and the four futures right.',
      { path: '^(app|lib|scripts)/', pathNot: ['^lib/scheduling/', test] },
      { path: npm('ts-fsrs') },
    ),
    rule(
      'one-composition-root',
      'Only lib/wiring.server.ts joins ports to repositories. Ask it for a use-case.',
      { path: '^(app|lib)/', pathNot: ['^lib/data/', '^lib/wiring[.]server[.]ts$', test] },
      { path: '^lib/data/' },
    ),
    rule(
      'demos-are-islands',
      'Move what two demos share to lib/demos/shared.',
      { path: '^lib/demos/([^/]+)/' },
      { path: '^lib/demos/[^/]+/', pathNot: ['^lib/demos/$1/', '^lib/demos/shared/'] },
    ),
    rule(
      'demos-are-reached-by-registry',
      'Go through lib/demos/registry.generated.ts, so that a demo is only loaded when asked for.',
      { path: '^(app|lib|scripts|tests)/', pathNot: '^lib/demos/' },
      { path: '^lib/demos/(?!shared/)[^/]+/' },
    ),
    rule(
      'views-are-client-code',
      'Ask demoModule of app/(lab)/_proof: what a server component reaches of the pictures, every visitor downloads.',
      { path: '^(app|lib|scripts)/', pathNot: '^app/[(]lab[)]/_proof/demo-module[.]ts$' },
      { path: '^lib/demos/views[.]generated[.]ts$' },
    ),
    rule(
      'models-know-only-tensors',
      'A trained model is arrays and a forward pass: pass in what it needs, or move this to the demo that uses it.',
      { path: '^models/', pathNot: test },
      { path: '^(app|content|scripts|tests|lib/(?!kernel/|tensor/tf[.]ts$))' },
    ),
    rule(
      'models-are-islands',
      'Move what two models share to a file of models/ itself.',
      { path: '^models/([^/]+)/' },
      { path: '^models/[^/]+/', pathNot: '^models/$1/' },
    ),
    rule('no-circular', 'Split the shared part out into a file of its own.', {}, { circular: true }),
    rule(
      'source-never-imports-tests',
      'Move the shared part out of the test.',
      { path: '^(app|lib)/', pathNot: test },
      { path: test },
    ),
    rule(
      'no-dev-dependency-at-run-time',
      'Move the package from devDependencies to dependencies.',
      { path: '^(app|lib)/', pathNot: test },
      { dependencyTypes: ['npm-dev'], pathNot: '@types/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^[.]next/|/generated/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
