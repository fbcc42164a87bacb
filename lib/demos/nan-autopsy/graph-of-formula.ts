import { evaluate } from '@/lib/demos/shared/formula/evaluate';
import { type Formula, usesVariable } from '@/lib/demos/shared/formula/formula';
import { formulaOnDevice } from '@/lib/demos/shared/formula/formula-on-device';
import type { Tf } from '@/lib/tensor/tf';
import type { Graph, GraphNode } from './graphs';

type Tensor = InstanceType<Tf['Tensor']>;

/** The picture has room for so many rows of boxes. */
const rows = 3;
const mostColumns = 5;

/** A node while the graph grows; it has its place when all are there. */
type Grown = Omit<GraphNode, 'place'>;

/**
 * The graph of a typed formula of x, one node per operation: constants are part of the operation that uses them, and what is
 * written twice is computed once, as autograd would. Null when it has no x, or does not fit the picture.
 */
export function graphOfFormula(formula: Formula, name: string): Graph | null {
  if (!usesVariable(formula)) return null;
  const grown = new Map<string, Grown>();
  grow(formula, grown);
  const nodes = [...grown.values()];
  const last = nodes.at(-1);
  // The whole formula is the last to be finished; on paper and in the walk back it is called the output.
  if (!last || last.id === 'x') return null;
  const named = nodes.map((node) => (node === last ? { ...node, id: 'out' } : node));
  const placed = place(named);
  return placed && { name, nodes: placed };
}

/** Adds the nodes of a formula after those they need; gives the id of its own. */
function grow(formula: Formula, grown: Map<string, Grown>): string {
  const key = formula.kind === 'variable' ? 'x' : JSON.stringify(formula);
  const known = grown.get(key);
  if (known) return known.id;
  if (formula.kind === 'variable') {
    grown.set('x', { id: 'x', label: 'x', inputs: [], apply: (_tf, [only]) => only as Tensor });
    return 'x';
  }
  const parts = 'of' in formula ? [formula.of] : 'left' in formula ? [formula.left, formula.right] : [];
  const inputs = parts.filter(usesVariable).map((part) => grow(part, grown));
  const id = `n${grown.size}`;
  grown.set(key, { id, label: labelOf(formula), inputs, apply: operation(formula) });
  return id;
}

/** One operation of tfjs: the formula with its parts that hold x put in as they are. */
function operation(formula: Formula): GraphNode['apply'] {
  return (tf, values) => {
    const [a, b] = values as [Tensor, Tensor | undefined];
    if ('left' in formula && formula.kind === 'divide') {
      // Not formulaOnDevice: it avoids the very 0/0 that is looked for.
      const left = usesVariable(formula.left) ? a : evaluate(formula.left, {});
      const right = usesVariable(formula.right) ? (b ?? a) : evaluate(formula.right, {});
      return tf.div(left, right);
    }
    const names = ['a', 'b'];
    let next = 0;
    const stand = (part: Formula): Formula =>
      usesVariable(part) ? { kind: 'variable', name: names[next++] as string } : part;
    const own: Formula =
      'of' in formula
        ? { ...formula, of: stand(formula.of) }
        : 'left' in formula
          ? { ...formula, left: stand(formula.left), right: stand(formula.right) }
          : formula;
    return formulaOnDevice(tf, own, b ? { a, b } : { a });
  };
}

const signs = { add: '+', subtract: '−', multiply: '·', divide: '/', power: '^' } as const;

/** What fits a box: the sign, with the constant where there is one. */
function labelOf(formula: Formula): string {
  switch (formula.kind) {
    case 'number':
    case 'variable':
      return 'x';
    case 'negate':
      return '− ▫';
    case 'call':
      return formula.name === 'abs' ? '|▫|' : formula.name === 'sqrt' ? '√▫' : `${formula.name} ▫`;
  }
  const side = (part: Formula) => (usesVariable(part) ? '▫' : short(evaluate(part, {})));
  return `${side(formula.left)} ${signs[formula.kind]} ${side(formula.right)}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(3))).replace('-', '−');
}

/** Columns by the longest way from x; rows so that an edge past a column has one to itself. */
function place(nodes: readonly Grown[]): GraphNode[] | null {
  const column = new Map<string, number>();
  for (const { id, inputs } of nodes)
    column.set(id, inputs.length === 0 ? 0 : 1 + Math.max(...inputs.map((input) => column.get(input) ?? 0)));
  const of = (id: string) => column.get(id) ?? 0;
  const width = 1 + Math.max(...column.values());
  if (width > mostColumns) return null;
  const placed: GraphNode[] = [];
  for (let at = 0; at < width; at++) {
    const here = nodes.filter(({ id }) => of(id) === at);
    if (here.length > rows) return null;
    const isPassed = nodes.some(({ id, inputs }) => of(id) > at && inputs.some((input) => of(input) < at));
    const free = here.length === 1 ? (isPassed ? [0] : [1]) : here.length === 2 ? [0, 2] : [0, 1, 2];
    here.forEach((node, i) => {
      placed.push({ ...node, place: [at, free[i] ?? 0] });
    });
  }
  // Column by column is still an order in which every node comes after its inputs.
  return placed;
}
