/**
 * Does `work` for every item, `lanes` of them at a time. The results come in the order of the items, and `done` is told of each as
 * soon as all before it are there. The first failure ends it.
 */
export async function inLanes<T, R>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<R>,
  done: (result: R) => void = () => undefined,
): Promise<R[]> {
  const results: R[] = [];
  const isThere: boolean[] = [];
  let [next, told] = [0, 0];
  const lane = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at] as T);
      isThere[at] = true;
      while (isThere[told]) done(results[told++] as R);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, lanes) }, lane));
  return results;
}
