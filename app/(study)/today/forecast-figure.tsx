import { type Language, langTag } from '@/lib/kernel/bilingual';
import { words } from './words';

const dayMs = 86_400_000;
const [height, barWidth, gap] = [72, 28, 10];

interface ForecastFigureProps {
  /** Cards due on each of the next days; index 0 is `today` and holds what is overdue. */
  forecast: readonly number[];
  /** Civil days since 1970-01-01. */
  today: number;
  language: Language;
}

/** Bars of the days to come, with one sentence and a table that say the same. */
export function ForecastFigure({ forecast, today, language }: ForecastFigureProps) {
  const say = words[language];
  const weekday = new Intl.DateTimeFormat(langTag[language], { weekday: 'short', timeZone: 'UTC' });
  const date = new Intl.DateTimeFormat(langTag[language], { dateStyle: 'medium', timeZone: 'UTC' });
  const peak = Math.max(...forecast, 0);
  const peakIndex = forecast.indexOf(peak);
  const total = forecast.reduce((sum, count) => sum + count, 0);
  const days = forecast.map((count, index) => {
    const at = (today + index) * dayMs;
    const name = index === 0 ? say.overdueToo : weekday.format(at);
    return { count, name, date: date.format(at), tall: peak === 0 ? 0 : (count / peak) * height };
  });
  const width = days.length * (barWidth + gap);
  const summary = say.forecastSummary(total, peak, days[peakIndex]?.name ?? '');
  return (
    <figure>
      <svg
        role="img"
        aria-label={summary}
        viewBox={`0 0 ${width} ${height + 36}`}
        className="w-full max-w-md font-mono text-[11px]"
      >
        {days.map(({ count, name, date: key, tall }, index) => (
          <g key={key} transform={`translate(${index * (barWidth + gap) + gap / 2} 0)`}>
            <rect
              y={height + 14 - Math.max(tall, 1)}
              width={barWidth}
              height={Math.max(tall, 1)}
              className={index === 0 ? 'fill-accent' : 'fill-ink-soft'}
              opacity={count === 0 ? 0.3 : 1}
            />
            {count > 0 && (
              <text x={barWidth / 2} y={height + 10 - tall} textAnchor="middle" className="fill-ink">
                {count}
              </text>
            )}
            <text x={barWidth / 2} y={height + 30} textAnchor="middle" className="fill-ink-soft">
              {name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="text-ink-soft text-sm">{summary}</figcaption>
      <details className="text-sm">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent">
          {say.table}
        </summary>
        <table className="tabular-nums">
          <thead>
            <tr>
              <th className="pr-6 text-left font-normal text-ink-soft">{say.day}</th>
              <th className="text-right font-normal text-ink-soft">{say.due}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ count, date: day }) => (
              <tr key={day}>
                <td className="pr-6">{day}</td>
                <td className="text-right font-mono">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
