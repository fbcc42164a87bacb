'use client';

import type { ViewProps } from '@/lib/demos/contract';
import type { Evidence } from './evidence';
import type { params } from './params';

export default function View({ params: given }: ViewProps<typeof params, Evidence>) {
  return <p>{given.chosen}</p>;
}
