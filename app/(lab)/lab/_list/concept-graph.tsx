'use client';

import { useState } from 'react';
import { useWidth } from '@/lib/demos/shared/use-width';
import type { Language } from '@/lib/kernel/bilingual';
import { words } from '../words';
import type { MapNode } from './concept-map';
import type { ProofStanding } from './proof-standing';
import { StandingMark } from './standing-mark';

interface ConceptGraphProps {
  nodes: readonly MapNode[];
  standings: Readonly<Record<string, ProofStanding>> | null;
  /** The concept chosen, if any. */
  chosen: string | null;
  language: Language;
  onChoose(concept: string | null): void;
}

const rowHeight = 40;
const gap = 24;
const leastColumn = 128;

/** What must be known before what, left to right; a concept with proofs can be chosen. The list below says the same in words. */
export function ConceptGraph({ nodes, standings, chosen, language, onChoose }: ConceptGraphProps) {
  const say = words[language];
  const [frame, width] = useWidth<HTMLDivElement>(1100);
  const [pointed, setPointed] = useState<string | null>(null);
  const columns = Math.max(...nodes.map(({ column }) => column)) + 1;
  const column = Math.max(leastColumn, (width + gap) / columns);
  const height = (Math.max(...nodes.map(({ row }) => row)) + 1) * rowHeight;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const focus = pointed ?? chosen;
  const lit = focus ? kinOf(focus, byId) : null;
  const nodeWidth = column - gap;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="relative overflow-x-auto" tabIndex={0} aria-label={say.map}>
      <div ref={frame} className="relative" style={{ height, minWidth: columns * leastColumn - gap }}>
        <svg className="absolute inset-0 size-full" aria-hidden="true">
          {nodes.flatMap((to) =>
            to.needs.map((id) => {
              const from = byId.get(id);
              if (!from) return null;
              const isLit = lit?.has(from.id) && lit.has(to.id);
              const [x1, y1] = [from.column * column + nodeWidth, (from.row + 0.5) * rowHeight];
              const [x2, y2] = [to.column * column, (to.row + 0.5) * rowHeight];
              const bend = gap * 0.7;
              return (
                <path
                  key={`${id} ${to.id}`}
                  d={`M${x1},${y1}C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`}
                  fill="none"
                  stroke={isLit ? 'var(--accent)' : 'var(--hairline)'}
                  strokeWidth={isLit ? 2 : 1.25}
                />
              );
            }),
          )}
        </svg>
        {nodes.map((node) => (
          <div
            key={node.id}
            className="absolute flex items-center"
            style={{
              left: node.column * column,
              top: node.row * rowHeight,
              width: nodeWidth,
              height: rowHeight,
            }}
          >
            <Node
              node={node}
              standings={standings}
              isFaint={lit !== null && !lit.has(node.id)}
              isChosen={node.id === chosen}
              language={language}
              onPoint={setPointed}
              onChoose={() => onChoose(node.id === chosen ? null : node.id)}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

function Node(props: {
  node: MapNode;
  standings: ConceptGraphProps['standings'];
  isFaint: boolean;
  isChosen: boolean;
  language: Language;
  onPoint(id: string | null): void;
  onChoose(): void;
}) {
  const { node, standings, isFaint, isChosen, language, onPoint, onChoose } = props;
  const name = node.name[language];
  const look = `line-clamp-2 max-h-9 w-full rounded-sm px-1.5 py-0.5 text-left text-xs leading-[1.2] ${isFaint ? 'opacity-40' : ''}`;
  if (node.proofs.length === 0) {
    return (
      <span className={`${look} bg-paper text-ink-soft`} title={name}>
        {name}
      </span>
    );
  }
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      title={name}
      className={`${look} border border-hairline bg-paper-raised hover:border-accent aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent`}
      onPointerEnter={() => onPoint(node.id)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(node.id)}
      onBlur={() => onPoint(null)}
      onClick={onChoose}
    >
      {standings &&
        node.proofs.map((id) => (
          <StandingMark
            key={id}
            predicted={standings[id]?.predicted ?? null}
            inherit={isChosen}
            language={language}
          />
        ))}
      {standings && ' '}
      {name}
    </button>
  );
}

/** A concept with all that leads to it and all it leads to. */
function kinOf(id: string, byId: ReadonlyMap<string, MapNode>): ReadonlySet<string> {
  const kin = new Set<string>([id]);
  const walk = (from: string, next: (node: MapNode) => readonly string[]) => {
    for (const other of byId.has(from) ? next(byId.get(from) as MapNode) : []) {
      if (kin.has(other)) continue;
      kin.add(other);
      walk(other, next);
    }
  };
  walk(id, (node) => node.needs);
  for (const other of byId.get(id)?.leadsTo ?? []) {
    kin.add(other);
    walk(other, (node) => node.leadsTo);
  }
  return kin;
}
