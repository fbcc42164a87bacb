import jsep, { type Expression } from 'jsep';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { type Formula, type FunctionName, functionNames } from './formula';
import { problems } from './problems';

export type Parsed =
  | { ok: true; formula: Formula }
  /** `at` is the place in the text, from 0 to its length. */
  | { ok: false; at: number; problem: Bilingual };

const mostCharacters = 120;
/** Deeper trees are not formulas but attacks on the stack. */
const mostLevels = 24;
const mostNumber = 1e30;
const constants: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['e', Math.E],
]);

configure();

/** Understands a typed formula. Never throws and never evaluates text as code, whatever it is given. */
export function parseFormula(text: string, variables: readonly string[] = ['x']): Parsed {
  if (text.trim() === '') return { ok: false, at: 0, problem: problems.empty };
  if (text.length > mostCharacters)
    return { ok: false, at: mostCharacters, problem: problems.tooLong(mostCharacters) };
  const plain = asTyped(text);
  try {
    return { ok: true, formula: read(jsep(plain), { text: plain, variables }, 0) };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, at: error.at, problem: error.problem };
    return { ok: false, ...syntaxProblem(error, plain) };
  }
}

/** jsep knows JavaScript; here `^` is a power, and there are only numbers, names, brackets and arithmetic. */
function configure() {
  jsep.removeAllBinaryOps();
  jsep.removeAllUnaryOps();
  jsep.removeAllLiterals();
  for (const sign of ['+', '-']) {
    jsep.addBinaryOp(sign, 9);
    jsep.addUnaryOp(sign);
  }
  for (const sign of ['*', '/']) jsep.addBinaryOp(sign, 10);
  for (const sign of ['^', '**']) jsep.addBinaryOp(sign, 11, true);
  // jsep forgets brackets; they decide whether the minus of −x² is inside the square.
  jsep.hooks.add('gobble-token', function (env) {
    if (this.char !== '(') return;
    const node = this.gobbleGroup();
    if (!node) this.throwError('Empty group');
    env.node = { ...node, grouped: true };
  });
}

/** Signs as people type them, one for one, so that places stay places. */
function asTyped(text: string): string {
  const signs: Record<string, string> = {
    '−': '-',
    '–': '-',
    '＋': '+',
    '×': '*',
    '·': '*',
    '∙': '*',
    '÷': '/',
    '（': '(',
    '）': ')',
  };
  return text.replace(/[−–＋×·∙÷（）]/g, (sign) => signs[sign] ?? sign);
}

class Problem extends Error {
  constructor(
    readonly at: number,
    readonly problem: Bilingual,
  ) {
    super(problem.en);
  }
}

interface Source {
  text: string;
  variables: readonly string[];
}

const binary: ReadonlyMap<unknown, 'add' | 'subtract' | 'multiply' | 'divide' | 'power'> = new Map([
  ['+', 'add'],
  ['-', 'subtract'],
  ['*', 'multiply'],
  ['/', 'divide'],
  ['^', 'power'],
  ['**', 'power'],
] as const);

function read(node: Expression, source: Source, level: number): Formula {
  if (level > mostLevels) throw new Problem(0, problems.tooDeep);
  const next = (inner: unknown) => read(inner as Expression, source, level + 1);
  switch (node.type) {
    case 'Literal':
      return { kind: 'number', value: numberOf(node, source) };
    case 'Identifier':
      return named(String(node.name), source);
    case 'UnaryExpression': {
      const of = next(node.argument);
      return node.operator === '-' ? { kind: 'negate', of } : of;
    }
    case 'BinaryExpression': {
      const kind = binary.get(node.operator);
      const left = node.left as Expression;
      if (!kind) break;
      // jsep binds a leading minus tighter than the power: −x² would be (−x)².
      if (kind === 'power' && left.type === 'UnaryExpression' && !left.grouped)
        return next({ ...left, argument: { ...node, left: left.argument } });
      return { kind, left: next(left), right: next(node.right) };
    }
    case 'CallExpression':
      return called(node, source, next);
    case 'Compound':
    case 'SequenceExpression':
      throw besideEachOther(source.text);
  }
  throw new Problem(0, problems.unexpected(source.text.trim().slice(0, 12)));
}

function numberOf(node: Expression, { text }: Source): number {
  const { value, raw } = node;
  const at = Math.max(0, text.indexOf(String(raw)));
  if (typeof value !== 'number') throw new Problem(at, problems.unexpected(String(raw)));
  if (!(value <= mostNumber)) throw new Problem(at, problems.badNumber(String(raw)));
  return value;
}

function named(name: string, { text, variables }: Source): Formula {
  if (variables.includes(name)) return { kind: 'variable', name };
  const value = constants.get(name);
  if (value !== undefined) return { kind: 'number', value };
  const at = placeOf(name, text);
  if (isFunction(name)) throw new Problem(at, problems.needsBrackets(name));
  throw new Problem(at, problems.unknownName(name, variables));
}

function called(node: Expression, { text }: Source, next: (inner: unknown) => Formula): Formula {
  const callee = node.callee as Expression;
  if (callee.type !== 'Identifier')
    throw new Problem(Math.max(0, text.indexOf(')(') + 1), problems.timesMissing);
  const name = String(callee.name);
  const given = node.arguments as Expression[];
  if (!isFunction(name)) throw new Problem(placeOf(name, text), problems.unknownFunction(name));
  if (given.length !== 1 || !given[0]) throw new Problem(placeOf(name, text), problems.oneArgument(name));
  return { kind: 'call', name, of: next(given[0]) };
}

function isFunction(name: string): name is FunctionName {
  return (functionNames as readonly string[]).includes(name);
}

/** Where a name stands as a whole word. */
function placeOf(name: string, text: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\w$]/.test(text[at - 1] ?? ' ') && !/[\w$]/.test(text[at + name.length] ?? ' ')) return at;
  return 0;
}

/** Two formulas side by side: a list, or a product without its sign. */
function besideEachOther(text: string): Problem {
  const comma = text.search(/[,;]/);
  if (comma >= 0) return new Problem(comma, problems.unexpected(','));
  const second = text.search(/(?<=[\d.)])(?=\s*\()|(?<=[\w.)])\s(?=\s*[\w.(])|(?<=\))(?=\w)/);
  return new Problem(Math.max(0, second), problems.timesMissing);
}

/** jsep's own errors in our words; its index may point one past the end. */
function syntaxProblem(error: unknown, text: string): { at: number; problem: Bilingual } {
  const { index = 0, description = '' } = error as { index?: number; description?: string };
  const at = Math.min(text.length, Math.max(0, index));
  if (/cannot start with a number/.test(description)) return { at, problem: problems.timesMissing };
  const here = text.slice(at).trimStart()[0] ?? '';
  if (here === '' || /Unclosed/.test(description))
    return { at: text.trimEnd().length, problem: problems.endsEarly };
  if (here === '(') return { at, problem: problems.timesMissing };
  return { at, problem: problems.unexpected(here) };
}
