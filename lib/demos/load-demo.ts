import { AppError } from '@/lib/kernel/app-error';
import type { Demo } from './contract';
import { type DemoId, demoIds, registry } from './registry.generated';

export function isDemoId(text: string): text is DemoId {
  return (demoIds as readonly string[]).includes(text);
}

/**
 * The demo of this id, with its types of params and evidence forgotten: whoever asks by id knows them only as values.
 *
 * @throws AppError `missing` when no folder has that name.
 */
export async function loadDemo(id: string): Promise<Demo> {
  if (!isDemoId(id)) {
    throw new AppError(
      'missing',
      { en: `there is no proof called "${id}"`, zh: `没有名为“${id}”的证明` },
      { en: 'Choose one from the Lab.', zh: '请从实验室里选一个。' },
    );
  }
  return (await registry[id]()).default as Demo;
}
