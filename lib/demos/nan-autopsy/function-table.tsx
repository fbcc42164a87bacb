import { formatNumber } from '@/lib/demos/shared/format-number';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import { type Evidence, kindOf, slopeOf } from './evidence';
import golden from './golden.json';
import { type FunctionId, functionIds, graphs } from './graphs';
import { groupOf } from './judge';
import { kinds } from './text';
import type { Words } from './words';

interface FunctionTableProps {
  /** Null while the learner's own function is in the graph. */
  chosen: FunctionId | null;
  x: number;
  evidence: Evidence | null;
  predicted: Readonly<Record<string, string>> | null;
  language: 'en' | 'zh';
  text: Words;
  onChoose(id: FunctionId): void;
}

const shortNames: Partial<Record<FunctionId, string>> = {
  masked: 'x=0 ? 1 : sin x/x',
  repaired: 'x=0 ? 1 : sin s/s',
  f: 'f',
};
/** The name where space is short; s is x with its zeros replaced by 1. */
const shortName = (id: FunctionId): string => shortNames[id] ?? graphs[id].name;

/** Every function with its slope here and in PyTorch; a row chooses the graph beside it. */
export function FunctionTable(props: FunctionTableProps) {
  const { chosen, x, evidence, predicted, language, text, onChoose } = props;
  const elsewhere = evidence?.elsewhere;
  return (
    <div className="min-w-0">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{text.tableTitle}</caption>
        <thead className="text-ink-soft">
          <tr className="border-hairline border-b">
            {[text.function, text.slope, text.torch].map((head) => (
              <th key={head} scope="col" className="pr-2 text-left font-normal">
                {head}
              </th>
            ))}
            {elsewhere && (
              <th scope="col" className="pr-2 text-left font-normal">
                {text.on(elsewhere.backend)}
              </th>
            )}
            {predicted && (
              <th scope="col" className="text-left font-normal">
                {text.yours}
              </th>
            )}
          </tr>
        </thead>
        <tbody className="font-mono tabular-nums">
          {functionIds.map((id) => {
            const slope = evidence ? slopeOf(evidence.measured, id) : null;
            return (
              <tr key={id} className="border-hairline border-b" data-part={groupOf(id)}>
                <th scope="row" className="pr-2 text-left font-normal">
                  <button
                    type="button"
                    aria-pressed={id === chosen}
                    aria-label={text.pick(graphs[id].name)}
                    className="min-h-6 w-full cursor-pointer whitespace-nowrap text-left aria-pressed:font-bold aria-pressed:text-accent"
                    onClick={() => onChoose(id)}
                  >
                    {id === chosen ? '▸ ' : ''}
                    {shortName(id)}
                  </button>
                </th>
                <td className="pr-2">
                  {slope === null ? <span className="text-ink-soft">…</span> : <Slope value={slope} />}
                </td>
                <td className="pr-2 text-ink-soft">{slope === null ? '…' : torchSlope(id, x)}</td>
                {elsewhere && <td className="pr-2 text-ink-soft">{elsewhere.slopes[id]}</td>}
                {predicted && (
                  <td className="whitespace-nowrap font-sans">
                    <Guess guess={predicted[id]} slope={slope} language={language} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {elsewhere && x === 0 && (
        <p className="text-ink-soft text-xs leading-snug">{text.gpuNote(elsewhere.backend)}</p>
      )}
    </div>
  );
}

/** NaN red and infinities ochre, and both by name. */
function Slope({ value }: { value: number }) {
  const kind = kindOf(value);
  const colour =
    kind === 'nan' ? 'text-stamp-refuted font-bold' : kind === 'infinite' ? 'text-stamp-half' : '';
  return <span className={colour}>{formatNumber(value)}</span>;
}

function Guess({
  guess,
  slope,
  language,
}: {
  guess: string | undefined;
  slope: number | null;
  language: 'en' | 'zh';
}) {
  if (!guess) return null;
  const right = slope !== null && kindOf(slope) === guess;
  const label = kinds.find(({ value }) => value === guess)?.label[language];
  return (
    <span className={slope === null ? '' : right ? 'text-stamp-holds' : 'text-stamp-refuted'}>
      {label}
      {slope !== null && (right ? ' ✓' : ' ✗')}
    </span>
  );
}

/** PyTorch's slope where it was asked: at 0 and at 0.5. */
function torchSlope(id: FunctionId, x: number): string {
  const at = x === 0 ? golden.atZero[id] : x === 0.5 ? golden.atHalf[id] : null;
  return at
    ? goldenNumbers(at.slope)
        .map((slope) => formatNumber(slope))
        .join()
    : '–';
}
