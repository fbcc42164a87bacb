interface Progress {
  done: number;
  total: number;
  partial?: unknown;
}

/** A drawing that fits its frame costs the reader nothing, ms. */
const frameMs = 17;
/** Of a slow machine's time at most a fifth goes into drawing progress: it must still scroll, and Stop must answer. */
const restPerCost = 4;

/**
 * Draws a run's progress, which may come a thousand times a second: the latest once per frame, and less often where a drawing
 * takes longer than a frame. `cancel` drops what is not drawn yet.
 */
export function paced(draw: (progress: Progress) => void) {
  let latest: Progress | null = null;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isResting = false;

  const ask = () => {
    if (!latest || frame || isResting) return;
    frame = requestAnimationFrame(() => {
      if (latest) draw(latest);
      latest = null;
      const start = performance.now();
      // Two frames on, React has rendered and the browser has painted it.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          frame = 0;
          pause(restPerCost * (performance.now() - start - 2 * frameMs));
        });
      });
    });
  };
  const pause = (ms: number) => {
    if (ms <= 0) return ask();
    isResting = true;
    rest = setTimeout(() => {
      isResting = false;
      ask();
    }, ms);
  };
  const onProgress = (done: number, total: number, partial?: unknown) => {
    latest = { done, total, partial: partial ?? latest?.partial };
    ask();
  };
  return Object.assign(onProgress, {
    cancel() {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
      latest = null;
      isResting = true;
    },
  });
}
