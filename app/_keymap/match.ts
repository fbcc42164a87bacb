import { activeKeysOf, type KeyChoices } from './bindings';
import { type Scope, type Shortcut, shortcuts } from './shortcuts';

export type Match = { kind: 'shortcut'; shortcut: Shortcut } | { kind: 'prefix' } | { kind: 'none' };

const none: Match = { kind: 'none' };

/**
 * What a stroke means in a scope, after `prefix` (the first stroke of a pair, or null). The global pairs count in every
 * scope, so that `g t` goes to Today and does not also do what `t` alone does there. A stroke that ends no pair is
 * looked up alone.
 */
export function match(scope: Scope, stroke: string, prefix: string | null, choices: KeyChoices): Match {
  const around = (shortcuts as readonly Shortcut[]).filter(
    (shortcut) => shortcut.scope === scope || shortcut.scope === 'global',
  );
  const has = (key: string) => around.find((shortcut) => activeKeysOf(shortcut, choices).includes(key));
  const found = (prefix && has(`${prefix} ${stroke}`)) || has(stroke);
  if (found) return found.scope === scope ? { kind: 'shortcut', shortcut: found } : none;
  const opens = around.some((each) =>
    activeKeysOf(each, choices).some((key) => key.startsWith(`${stroke} `)),
  );
  return opens ? { kind: 'prefix' } : none;
}
