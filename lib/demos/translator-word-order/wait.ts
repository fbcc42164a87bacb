/** Words that a translator from left to right must wait at least: how far the farthest word comes forward. */
export function waitOf(order: readonly number[]): number {
  return Math.max(0, ...order.map((source, place) => source - place));
}
