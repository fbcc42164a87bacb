import { answerText } from './answer-text';

const notANumber = /^(nan|not a number|非数|非数字|不是数)$/i;
const infinite = /^(positive|plus|\+|正)? ?(inf|infinity|infinite|∞|无穷|无穷大|无限|无限大)$/i;
const minusInfinite = /^(negative|minus|-|负) ?(inf|infinity|infinite|∞|无穷|无穷大|无限|无限大)$/i;
const decimal = /^[+-]? ?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const withThousands = /^[+-]? ?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;
const powerOfTen = /^(?:([+-]? ?(?:\d+\.?\d*|\.\d+)) ?[×x*] ?)?10 ?\^ ?([+-]?\d+)$/i;
const fraction = /^([+-]? ?\d+\.?\d*) ?\/ ?(\d+\.?\d*)$/;

/**
 * Reads one number as learners write it: `0.25`, `.25`, `-3`, `1e-3`, `1×10^-3`, `10⁻³`, `1,000`, `1/3`, `25%`, `NaN`,
 * `-inf`, `∞`, "minus infinity", 非数, 负无穷. Null when it is no number, or could mean two (`0,5`).
 */
export function parseNumber(given: string): number | null {
  const text = answerText(given);
  if (notANumber.test(text)) return Number.NaN;
  if (infinite.test(text)) return Number.POSITIVE_INFINITY;
  if (minusInfinite.test(text)) return Number.NEGATIVE_INFINITY;
  if (text.endsWith('%')) {
    const percent = parseNumber(text.slice(0, -1));
    return percent === null ? null : percent / 100;
  }
  if (decimal.test(text)) return plain(text);
  if (withThousands.test(text)) return plain(text.replaceAll(',', ''));
  const power = powerOfTen.exec(text);
  if (power) return plain(`${power[1] ?? '1'}e${power[2]}`);
  const parts = fraction.exec(text);
  if (parts) return plain(parts[1] ?? '') / plain(parts[2] ?? '');
  return null;
}

function plain(text: string): number {
  return Number(text.replaceAll(' ', ''));
}
