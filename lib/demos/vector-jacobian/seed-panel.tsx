import { vectorText } from './evidence';
import golden from './golden.json';
import { outputNames } from './outputs';
import type { Params } from './params';
import type { Words } from './words';

interface SeedPanelProps {
  given: Pick<Params, 'y' | 'weights'>;
  unseeded: readonly number[] | null;
  text: Words;
  onChange(change: Partial<Pick<Params, 'y' | 'weights'>>): void;
}

/** Seeds and outputs worth a press, and what each framework does when the seed is left out. */
export function SeedPanel({ given, unseeded, text, onChange }: SeedPanelProps) {
  const seeds = [
    { label: text.ones, v: [1, 1, 1] },
    { label: text.twos, v: [2, 2, 2] },
    { label: text.oneHot, v: [1, 0, 0] },
  ];
  return (
    <div className="grid min-w-0 content-start gap-2 text-sm">
      <Choices name={text.outputs}>
        {(['square', 'cumsum', 'softmax'] as const).map((y) => (
          <Choice key={y} pressed={given.y === y} onPress={() => onChange({ y })}>
            {outputNames[y]}
          </Choice>
        ))}
      </Choices>
      <Choices name={text.seeds}>
        {seeds.map(({ label, v }) => (
          <Choice
            key={label}
            pressed={vectorText(v) === vectorText(given.weights)}
            onPress={() => onChange({ weights: v })}
          >
            {label}
          </Choice>
        ))}
      </Choices>
      <div className="border-hairline border-t pt-1" data-part="missing">
        <p className="m-0 font-semibold">{text.noSeed}</p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-2 leading-snug">
          <dt className="text-ink-soft">PyTorch</dt>
          <dd className="m-0 font-mono text-stamp-refuted text-xs leading-5" lang="en">
            {unseeded ? golden.errorWithoutSeed : '…'}
          </dd>
          <dt className="text-ink-soft">tfjs</dt>
          <dd className="m-0">
            {unseeded ? (
              <>
                {text.silently} <code>{vectorText(unseeded)}</code>
              </>
            ) : (
              '…'
            )}
          </dd>
        </dl>
      </div>
    </div>
  );
}

function Choices({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <fieldset className="m-0 flex min-w-0 flex-wrap items-baseline gap-1.5 border-0 p-0">
      <legend className="float-left pr-1 text-ink-soft">{name} =</legend>
      {children}
    </fieldset>
  );
}

function Choice(props: { pressed: boolean; onPress(): void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      className="min-h-8 cursor-pointer rounded-sm border border-hairline px-2 font-mono aria-pressed:border-accent aria-pressed:font-bold aria-pressed:text-accent max-sm:min-h-11"
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
