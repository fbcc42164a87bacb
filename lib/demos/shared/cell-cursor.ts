import type { KeyboardEvent, PointerEvent, SVGProps } from 'react';

interface CellCursor {
  /** Names the grid to a screen reader: "attention, rows are queries". */
  label: string;
  rows: number;
  columns: number;
  /** The cell chosen. */
  at: { row: number; column: number };
  /** What is in that cell, in words: "row 3, column 1: 0.42". */
  valueText: string;
  onMove(to: { row: number; column: number }): void;
  /** Space or Enter on the cell, and a press that does not only choose: a pixel to paint. */
  onAct?(at: { row: number; column: number }): void;
}

/**
 * Props for a `<g>` that holds a grid of cells: a press or a drag chooses the cell under the pointer, the arrow keys move (Shift:
 * five cells). The group's box must be the grid's own: put a transparent rect of its size in it.
 */
export function cellCursor(cursor: CellCursor): SVGProps<SVGGElement> {
  const { label, rows, columns, at, valueText, onMove, onAct } = cursor;
  const under = (event: PointerEvent<SVGGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      row: clamp(Math.floor(((event.clientY - box.top) / box.height) * rows), rows),
      column: clamp(Math.floor(((event.clientX - box.left) / box.width) * columns), columns),
    };
  };
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': 0,
    'aria-valuemax': rows * columns - 1,
    'aria-valuenow': at.row * columns + at.column,
    'aria-valuetext': valueText,
    style: { cursor: 'crosshair', touchAction: 'none' },
    onPointerDown(event: PointerEvent<SVGGElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus({ preventScroll: true });
      const cell = under(event);
      onMove(cell);
      onAct?.(cell);
    },
    onPointerMove(event: PointerEvent<SVGGElement>) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const cell = under(event);
      if (cell.row === at.row && cell.column === at.column) return;
      onMove(cell);
      onAct?.(cell);
    },
    onKeyDown(event: KeyboardEvent<SVGGElement>) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
      const step = event.shiftKey ? 5 : 1;
      const move = ways[event.key];
      if (move)
        onMove({
          row: clamp(at.row + move[0] * step, rows),
          column: clamp(at.column + move[1] * step, columns),
        });
      else if (onAct && (event.key === ' ' || event.key === 'Enter')) onAct(at);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

const ways: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function clamp(value: number, count: number): number {
  return Math.min(count - 1, Math.max(0, value));
}
