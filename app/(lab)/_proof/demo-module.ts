import type { ComponentType } from 'react';
import type { Demo, ViewProps } from '@/lib/demos/contract';
import { isDemoId, loadDemo } from '@/lib/demos/load-demo';
import { views } from '@/lib/demos/views.generated';

export interface DemoModule {
  demo: Demo;
  View: ComponentType<ViewProps>;
}

const modules = new Map<string, Promise<DemoModule>>();

/**
 * A demo and its view, loaded once per id. The promise is the same at every render, so React can wait for it: the
 * server sends the finished first picture, and the browser takes it over when the code has come.
 */
export function demoModule(id: string): Promise<DemoModule> {
  const known = modules.get(id);
  if (known) return known;
  const loading = load(id);
  modules.set(id, loading);
  loading.catch(() => modules.delete(id)); // a lost connection is not for ever
  return loading;
}

async function load(id: string): Promise<DemoModule> {
  const [demo, View] = await Promise.all([loadDemo(id), loadView(id)]);
  return { demo, View };
}

async function loadView(id: string): Promise<DemoModule['View']> {
  if (!isDemoId(id)) return () => null; // loadDemo says what is wrong
  const { default: View } = await views[id]();
  return View as DemoModule['View'];
}
