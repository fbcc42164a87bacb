'use client';

import { type FormEvent, useState } from 'react';

/** One form at a time in flight: `say` is the outcome in words, empty before the first try. */
export function useForm(send: (fields: Record<string, string>) => Promise<{ done: boolean; say: string }>) {
  const [state, setState] = useState<{ busy: boolean; done: boolean; say: string }>({
    busy: false,
    done: false,
    say: '',
  });
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    setState({ busy: true, done: false, say: '' });
    try {
      setState({ busy: false, ...(await send(fields)) });
    } catch (error) {
      setState({ busy: false, done: false, say: error instanceof Error ? error.message : String(error) });
    }
  };
  return { ...state, onSubmit };
}
