import type { Concept } from './concept';

/** Where a concept stands in the picture of prerequisites. */
export interface PlacedConcept {
  id: string;
  /** Length of the longest way of prerequisites that leads here: every prerequisite stands further left. */
  column: number;
  row: number;
}

const sweeps = 8;

/**
 * The graph of prerequisites in columns (Sugiyama's method: layers by longest path, then rows by the mean row of the neighbours,
 * which keeps the edges short and uncrosses most of them). Unknown prerequisites are ignored; concepts must not form a circle.
 */
export function conceptLayers(concepts: readonly Concept[]): PlacedConcept[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const needed = (id: string) => (byId.get(id)?.prerequisites ?? []).filter((one) => byId.has(one));
  const leadsTo = new Map<string, string[]>();
  for (const { id } of concepts)
    for (const one of needed(id)) leadsTo.set(one, [...(leadsTo.get(one) ?? []), id]);

  const columnOf = new Map<string, number>();
  const column = (id: string): number => {
    const known = columnOf.get(id);
    if (known !== undefined) return known;
    const place = needed(id).reduce((deepest, one) => Math.max(deepest, column(one) + 1), 0);
    columnOf.set(id, place);
    return place;
  };
  const columns: string[][] = [];
  for (const { id } of [...concepts].sort((a, b) => a.order - b.order)) {
    const at = column(id);
    for (let i = columns.length; i <= at; i++) columns.push([]);
    columns[at]?.push(id);
  }

  const tallest = Math.max(0, ...columns.map((one) => one.length));
  // Rows are fractions of the height, so that columns of different length can be compared.
  const rowOf = new Map<string, number>();
  const spread = (ids: readonly string[]) =>
    ids.forEach((id, at) => {
      rowOf.set(id, (at + 0.5) / ids.length);
    });
  for (const ids of columns) spread(ids);
  const meanRow = (id: string, neighbours: readonly string[]) =>
    neighbours.length === 0
      ? (rowOf.get(id) ?? 0)
      : neighbours.reduce((sum, one) => sum + (rowOf.get(one) ?? 0), 0) / neighbours.length;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const rightwards = sweep % 2 === 0;
    for (const ids of rightwards ? columns : [...columns].reverse()) {
      const target = new Map(
        ids.map((id) => [id, meanRow(id, rightwards ? needed(id) : (leadsTo.get(id) ?? []))]),
      );
      ids.sort((a, b) => (target.get(a) ?? 0) - (target.get(b) ?? 0) || (a < b ? -1 : 1));
      spread(ids);
    }
  }
  return columns.flatMap((ids, at) => {
    const first = Math.floor((tallest - ids.length) / 2);
    return ids.map((id, row) => ({ id, column: at, row: first + row }));
  });
}
