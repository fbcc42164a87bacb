'use client';

import type { Demo } from '@/lib/demos/contract';
import { NumberField } from '@/lib/demos/shared/number-field';
import { controlOf } from '@/lib/demos/shared/params';
import type { Language } from '@/lib/kernel/bilingual';
import { ParamControl } from './param-control';
import type { Params } from './setting';
import { words } from './words';

interface ParamControlsProps {
  demo: Demo;
  params: Params;
  seed: number;
  language: Language;
  onTurn(params: Params, seed: number): void;
}

/** Every param of the demo, and the seed. What it shows counts as exploring unless it is the claim's own setting. */
export function ParamControls({ demo, params, seed, language, onTurn }: ParamControlsProps) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] items-end gap-x-8 gap-y-2 pb-2">
      {Object.keys(demo.params.shape).map((name) => (
        <ParamControl
          key={name}
          control={controlOf(demo.params, name)}
          value={params[name]}
          language={language}
          onChange={(value) => onTurn({ ...params, [name]: value }, seed)}
        />
      ))}
      <NumberField
        label={words[language].seed}
        value={seed}
        min={0}
        max={0xffffffff}
        step={1}
        onChange={(next) => onTurn(params, Math.round(next))}
      />
    </div>
  );
}
