'use client';

import { type KeyboardEvent, type PointerEvent, type SVGProps, useRef } from 'react';
import type { PlotScale } from './plot';

/** One direction in which a handle can move. */
export interface DragAxis {
  value: number;
  min: number;
  max: number;
  /** Values snap to multiples of it from `min`; an arrow key moves by one step, with Shift by ten. */
  step: number;
  /** From values to the units of the drawing. */
  scale: PlotScale;
}

interface Drag {
  /** Names the handle to a screen reader: "left edge of the predicted box". */
  label: string;
  /** Its value in words when one number does not say it: "x 20, y 4". */
  valueText?: string;
  x?: DragAxis;
  y?: DragAxis;
  onChange(to: { x: number; y: number }): void;
}

/**
 * Props for the element of an SVG that is dragged: by mouse, pen or finger, and by arrow keys when it has the focus.
 * Give the element a hit area of at least 44 px (a transparent circle of radius 22).
 */
export function useDrag({ label, valueText, x, y, onChange }: Drag): SVGProps<SVGGElement> {
  const start = useRef<{ pointer: DOMPoint; x: number; y: number } | null>(null);
  const main = x ?? y;
  if (!main) throw new Error(`the handle "${label}" can move in no direction: give it x, y or both`);

  const at = (event: PointerEvent<SVGGElement>) => {
    const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM()?.inverse();
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  };
  const change = (toX: number | undefined, toY: number | undefined) =>
    onChange({ x: x ? snap(x, toX ?? x.value) : 0, y: y ? snap(y, toY ?? y.value) : 0 });

  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': main.min,
    'aria-valuemax': main.max,
    'aria-valuenow': main.value,
    'aria-valuetext': valueText,
    style: { cursor: 'grab', touchAction: x && y ? 'none' : x ? 'pan-y' : 'pan-x' },
    onPointerDown(event: PointerEvent<SVGGElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus({ preventScroll: true });
      start.current = { pointer: at(event), x: x?.scale(x.value) ?? 0, y: y?.scale(y.value) ?? 0 };
    },
    onPointerMove(event: PointerEvent<SVGGElement>) {
      const from = start.current;
      if (!from) return;
      const pointer = at(event);
      change(
        x?.scale.invert(from.x + pointer.x - from.pointer.x),
        y?.scale.invert(from.y + pointer.y - from.pointer.y),
      );
    },
    onPointerUp() {
      start.current = null;
    },
    onPointerCancel() {
      start.current = null;
    },
    onKeyDown(event: KeyboardEvent<SVGGElement>) {
      const move = arrows[event.key];
      if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
      const times = event.shiftKey ? 10 : 1;
      const [right, up] = move;
      // With one direction only, every arrow means more or less of it, as in a native slider.
      const alongX = x ? x.value + (y ? right : right + up) * times * x.step : undefined;
      const alongY = y ? y.value + (x ? up : up + right) * times * y.step * upwards(y) : undefined;
      change(alongX, alongY);
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

const arrows: Record<string, readonly [right: number, up: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** 1 when larger values lie higher on the screen, else −1: the arrow moves the handle the way it points. */
function upwards({ scale, min, max }: DragAxis): number {
  return scale(max) <= scale(min) ? 1 : -1;
}

/** Clamped to the range, on the grid of steps, without binary dust (0.30000000000000004). */
export function snap({ min, max, step }: Pick<DragAxis, 'min' | 'max' | 'step'>, value: number): number {
  const onGrid = min + Math.round((value - min) / step) * step;
  return Number(Math.min(max, Math.max(min, onGrid)).toPrecision(12));
}
