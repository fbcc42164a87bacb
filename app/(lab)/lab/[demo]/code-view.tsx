import type { Language } from '@/lib/kernel/bilingual';
import { words } from '../../_proof/words';
import { highlight } from './highlight';

/** The same idea in both frameworks, side by side; coloured on the server, so it costs the browser no script. */
export async function CodeView({
  code,
  language,
}: {
  code: { tfjs: string; pytorch: string };
  language: Language;
}) {
  const sides = [
    { name: 'TensorFlow.js', lines: await highlight(code.tfjs, 'typescript') },
    { name: 'PyTorch', lines: await highlight(code.pytorch, 'python') },
  ];
  return (
    <details data-proof-code className="open:basis-full">
      <summary className="flex min-h-7 cursor-pointer items-center text-accent text-sm max-sm:min-h-11">
        {words[language].code}
      </summary>
      <div className="mt-2 grid gap-4 lg:grid-cols-2">
        {sides.map(({ name, lines }) => (
          <figure key={name} className="m-0 min-w-0">
            <figcaption className="text-ink-soft text-sm">{name}</figcaption>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
            <pre tabIndex={0} className="sheet overflow-x-auto p-3 text-[13px] leading-snug">
              <code>
                {lines.map(({ tokens, part }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a line of code is its place
                  <span key={at} data-part={part ?? undefined}>
                    {tokens.map((token) => (
                      <span key={token.offset} style={token.style}>
                        {token.text}
                      </span>
                    ))}
                    {'\n'}
                  </span>
                ))}
              </code>
            </pre>
          </figure>
        ))}
      </div>
    </details>
  );
}
