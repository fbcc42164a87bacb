/** The part of WebGPU that is asked here; TypeScript's DOM library does not have it everywhere yet. */
export interface WebgpuEntry {
  requestAdapter(): Promise<{
    isFallbackAdapter?: boolean;
    info?: { vendor?: string; architecture?: string; isFallbackAdapter?: boolean };
  } | null>;
}

let held: WebgpuEntry | undefined;

/**
 * `navigator.gpu`, held for good. In a worker of Chromium every device is lost once this object is garbage-collected
 * ("A valid external Instance reference no longer exists"): reads then give zeros, in the middle of a run.
 */
export function webgpuEntry(): WebgpuEntry | undefined {
  held ??= (globalThis.navigator as { gpu?: WebgpuEntry } | undefined)?.gpu;
  return held;
}
