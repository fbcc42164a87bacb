'use client';

import { type ReactNode, useId } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { DataTable, type TableData } from './data-table';
import { Unfold } from './unfold';
import { useWidth } from './use-width';

const tableName = { en: 'Data table', zh: '数据表' };

export interface FigureSize {
  /** CSS px: one unit of the drawing is one px on the screen, so a 13 px label is 13 px on a phone too. */
  width: number;
  height: number;
}

interface FigureProps {
  title: string;
  /** One sentence that says what the picture shows, with the deciding number in it. */
  summary: string;
  table: TableData;
  language: Language;
  /** CSS px; fixed, so that nothing on the page jumps when the evidence arrives. */
  height: number;
  /** True when the drawing holds drag handles: a picture (`role=img`) would hide them from screen readers. */
  interactive?: boolean;
  /** SVG content; as a function it is given the size it may draw in. */
  children: ReactNode | ((size: FigureSize) => ReactNode);
}

/**
 * A drawing that can also be read: named, summed up in one sentence under it, and with its numbers in a table.
 * Props in, no data access; the drawing is the caller's SVG.
 */
export function Figure({ title, summary, table, language, height, interactive, children }: FigureProps) {
  const id = useId();
  const [ref, width] = useWidth<SVGSVGElement>(520);
  return (
    <figure className="m-0 min-w-0">
      <svg
        ref={ref}
        role={interactive ? 'group' : 'img'}
        aria-labelledby={`${id}-title ${id}-desc`}
        viewBox={`0 0 ${width} ${height}`}
        className="block w-full select-none overflow-visible font-sans"
        style={{ height }}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{summary}</desc>
        {typeof children === 'function' ? children({ width, height }) : children}
      </svg>
      <div className="flex flex-wrap items-baseline gap-x-3 text-sm leading-snug">
        <figcaption className="min-w-0 flex-1 basis-40 text-ink-soft">{summary}</figcaption>
        <Unfold
          summary={tableName[language]}
          className="open:basis-full print:hidden"
          summaryClassName="min-h-6 cursor-pointer text-accent"
        >
          {() => <DataTable caption={title} data={table} />}
        </Unfold>
      </div>
    </figure>
  );
}
