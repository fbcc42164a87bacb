import type { ReactNode } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { type AxisName, axisWords } from '@/lib/notes/axis';

/** The name of a tensor's axis in its colour; the colour is never alone: the title says which axis it is. */
export function Axis({
  name,
  language,
  children,
}: {
  name: AxisName;
  language: Language;
  children: ReactNode;
}) {
  return (
    <span className={`axis axis-${name}`} title={axisWords[name][language]}>
      {children}
    </span>
  );
}
