declare global {
  interface Window {
    demoWatch: {
      /** From the start of the navigation to the paint of the first picture, ms. */
      picture?: number;
      /** Lengths of the main thread's tasks over 50 ms, with their starts, ms. */
      longTasks: { start: number; ms: number }[];
      /** When Run was pressed, when evidence first changed the picture, when the verdict stood there. */
      pressed?: number;
      changed?: number;
      verdict?: number;
      /** Frames since Run was pressed. */
      frames: number;
    };
  }
}

/** Runs in the page from its first moment: notes paints, long tasks and frames. */
export function watchDemo(): void {
  const watch: Window['demoWatch'] = { longTasks: [], frames: 0 };
  window.demoWatch = watch;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watch.longTasks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  // Called in a frame: a message sent there arrives when the frame has been painted.
  const painted = (note: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = note;
    port2.postMessage(null);
  };
  const look = () => {
    if (!document.querySelector('[data-proof-picture] :is(svg, table, canvas)'))
      return requestAnimationFrame(look);
    return painted(() => {
      watch.picture = performance.now();
    });
  };
  requestAnimationFrame(look);

  document.addEventListener('viva-press', () => {
    watch.pressed = performance.now();
    watch.frames = 0;
    const follow = () => {
      watch.frames += 1;
      if (watch.changed === undefined && document.querySelector('[data-evidence]'))
        painted(() => {
          watch.changed ??= performance.now();
        });
      if (watch.verdict === undefined && document.querySelector('[data-proof] tbody tr[data-part]'))
        painted(() => {
          watch.verdict ??= performance.now();
        });
      requestAnimationFrame(follow);
    };
    requestAnimationFrame(follow);
  });
}
