import { expect, it, vi } from 'vitest';
import { AppError } from '@/lib/kernel/app-error';
import { describeFailure } from './describe-failure';

it('lets a named error cross whole', () => {
  const log = vi.fn();
  const failure = describeFailure(new AppError('unavailable', 'no webgl', 'use cpu'), 'a1', log);
  expect(failure).toEqual({
    code: 'unavailable',
    what: { en: 'no webgl', zh: 'no webgl' },
    remedy: { en: 'use cpu', zh: 'use cpu' },
  });
  expect(log).not.toHaveBeenCalled();
});

it('shows only an id of any other error, and logs its text under that id', () => {
  const log = vi.fn();
  const error = new TypeError('secret of /home/someone');
  const failure = describeFailure(error, 'a1', log);
  expect(failure.what.zh).toContain('a1');
  expect(JSON.stringify(failure)).not.toContain('secret');
  expect(log).toHaveBeenCalledWith(expect.stringContaining('a1'), error);
});
