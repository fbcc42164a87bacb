import type { Evidence } from './evidence';
import type { Params } from './params';
import { learningRate } from './step';
import type { Words } from './words';

interface HolderPanelProps {
  given: Params;
  evidence: Evidence | null;
  text: Words;
  onChange(change: Partial<Params>): void;
}

/** Python, the same in both languages. */
const holders: readonly { value: Params['holder']; code: string }[] = [
  { value: 'attribute', code: 'self.l1 = Linear(…)' },
  { value: 'module-list', code: 'ModuleList([…])' },
  { value: 'list', code: 'self.layers = […]' },
  { value: 'mixed', code: 'self.l1, rest = […]' },
  { value: 'bare-tensor', code: 'self.w1 = tensor' },
];

/** Ways to hold the layers, to press, and what the optimiser's constructor says. */
export function HolderPanel({ given, evidence, text, onChange }: HolderPanelProps) {
  const { holder, layers, shared } = given;
  return (
    <div className="grid min-w-0 content-start gap-2 text-sm">
      <fieldset className="m-0 flex min-w-0 flex-wrap gap-1.5 border-0 p-0">
        <legend className="pb-0.5 text-ink-soft">{text.holder}</legend>
        {holders.map(({ value, code }) => (
          <button
            key={value}
            type="button"
            aria-pressed={holder === value}
            className={button}
            onClick={() => onChange({ holder: value })}
          >
            {code}
          </button>
        ))}
      </fieldset>
      <div className="flex flex-wrap items-center gap-1.5">
        <button
          type="button"
          aria-label={text.fewer}
          className={button}
          disabled={layers <= 1}
          onClick={() => onChange({ layers: layers - 1 })}
        >
          −
        </button>
        <span>
          <span className="font-mono tabular-nums">{layers}</span> {text.layers}
        </span>
        <button
          type="button"
          aria-label={text.more}
          className={button}
          disabled={layers >= 4}
          onClick={() => onChange({ layers: layers + 1 })}
        >
          +
        </button>
        <button
          type="button"
          aria-pressed={shared}
          className={button}
          onClick={() => onChange({ shared: !shared })}
        >
          {text.shared}
        </button>
        <button
          type="button"
          aria-pressed={given.buffer}
          className={button}
          onClick={() => onChange({ buffer: !given.buffer })}
        >
          register_buffer
        </button>
      </div>
      <p
        className="m-0 border-hairline border-t pt-1 font-mono text-xs leading-5"
        lang="en"
        data-part="optimiser"
      >
        &gt;&gt;&gt; torch.optim.SGD(net.parameters(), lr={learningRate})
        <br />
        {evidence === null && '…'}
        {evidence &&
          (evidence.optimiserError ? (
            <span className="text-stamp-refuted">{evidence.optimiserError}</span>
          ) : (
            <span className="text-ink-soft">
              &gt;&gt;&gt; len(list(net.parameters())), list(net.state_dict())
              <br />
              {evidence.parameterNames.length}, [{abridged(evidence.stateNames)}]
            </span>
          ))}
      </p>
    </div>
  );
}

const button =
  'min-h-8 min-w-8 cursor-pointer rounded-sm border border-hairline px-2 font-mono text-xs disabled:cursor-not-allowed disabled:opacity-50 aria-pressed:border-accent aria-pressed:font-bold aria-pressed:text-accent max-sm:min-h-11 max-sm:min-w-11';

function abridged(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `'${name}'`);
  return names.length > 3 ? `${shown.join(', ')}, … (${names.length})` : shown.join(', ');
}
