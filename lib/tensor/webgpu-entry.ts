/** The part of WebGPU that is asked here; TypeScript's DOM library does not have it everywhere yet. */
export interface WebgpuEntry {
  requestAdapter(): Promise<object | null>;
}

let held: WebgpuEntry | undefined;

/**
 * `navigator.gpu`, held for good. Every device of a worker hangs on it: Chromium reports a device as lost when "a valid
 * external Instance reference no longer exists", and reads then give zeros.
 */
export function webgpuEntry(): WebgpuEntry | undefined {
  held ??= (globalThis.navigator as { gpu?: WebgpuEntry } | undefined)?.gpu;
  return held;
}
