import type { z } from 'zod';
import { AppError } from '@/lib/kernel/app-error';

/** Reads a JSON body of at most `maxBytes`, stopping as soon as it is longer, and checks it against `schema`. */
export async function readJson<S extends z.ZodType>(
  request: Request,
  schema: S,
  maxBytes = 64 * 1024,
): Promise<z.output<S>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw new AppError('invalid', `The body's type is "${type}".`, 'Send application/json.');
  }
  let value: unknown;
  try {
    value = JSON.parse(await readText(request, maxBytes));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('invalid', 'The body is not JSON.', 'Send one JSON value in UTF-8.', { cause: error });
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const first = read.error.issues[0];
  throw new AppError(
    'invalid',
    `${first?.path.join('.') || 'body'}: ${first?.message ?? 'not valid'}`,
    'Correct this field and send it again.',
  );
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new AppError(
        'too-large',
        `The body is longer than ${maxBytes} bytes.`,
        'Send it in smaller parts.',
      );
    }
    text += decoder.decode(value, { stream: true });
  }
}
