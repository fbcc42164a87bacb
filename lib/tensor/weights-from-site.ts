import { AppError } from '@/lib/kernel/app-error';
import { readSafetensors } from '@/models/read-safetensors';
import type { Weights } from '@/models/weights';

const loaded = new Map<string, Promise<Weights>>();

/**
 * The arrays of a trained model, fetched from this site once per worker.
 *
 * @throws AppError `unavailable` when they do not arrive.
 */
export function weightsFromSite(model: string): Promise<Weights> {
  const known = loaded.get(model);
  if (known) return known;
  const loading = load(model);
  loaded.set(model, loading);
  loading.catch(() => loaded.delete(model));
  return loading;
}

async function load(model: string): Promise<Weights> {
  const response = await fetch(`/models/${model}`).catch(() => null);
  if (!response?.ok) {
    throw new AppError(
      'unavailable',
      {
        en: `the trained model "${model}" could not be loaded${response ? ` (${response.status})` : ''}`,
        zh: `训练好的模型“${model}”没能加载${response ? `（${response.status}）` : ''}`,
      },
      { en: 'Check the connection and run again.', zh: '请检查网络后再运行。' },
    );
  }
  return readSafetensors(`models/${model}`, await response.arrayBuffer());
}
