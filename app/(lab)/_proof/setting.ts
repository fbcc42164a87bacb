import type { Demo } from '@/lib/demos/contract';

export type Params = Readonly<Record<string, unknown>>;

/** What a run at some params counts as. Only `claim` is proof; `exploring` never is. */
export type Setting = { kind: 'claim' } | { kind: 'counterexample'; id: string } | { kind: 'exploring' };

/** Two settings of the same schema are the same when every value is, vectors element by element. */
export function sameParams(a: Params, b: Params): boolean {
  return Object.keys(a).every((name) => {
    const [x, y] = [a[name], b[name]];
    return Array.isArray(x) && Array.isArray(y)
      ? x.length === y.length && x.every((value, at) => Object.is(value, y[at]))
      : Object.is(x, y);
  });
}

/** Names what `params` are: the claim's own (`basis`), one of the counterexamples, or free play. */
export function settingOf(demo: Demo, params: Params, basis: Params): Setting {
  if (sameParams(params, basis)) return { kind: 'claim' };
  const found = demo.counterexamples.find((one) => sameParams(demo.params.parse(one.params), params));
  return found ? { kind: 'counterexample', id: found.id } : { kind: 'exploring' };
}

/** PyTorch's values for one verdict row, when a golden was made at exactly these params. */
export function goldenOf(demo: Demo, params: Params, row: string) {
  return (
    demo.goldens.find((one) => one.row === row && sameParams(demo.params.parse(one.params), params)) ?? null
  );
}
