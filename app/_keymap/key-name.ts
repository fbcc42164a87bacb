const names: Record<string, string> = { Escape: 'Esc', Enter: '⏎', Space: 'Space' };

/** A key as it is printed on a key cap. `Mod` is Ctrl here and ⌘ on a Mac, where both work. */
export function keyName(key: string): string {
  return key
    .split(' ')
    .map((stroke) =>
      stroke
        .split(/\+(?=.)/)
        .map((part) => (part === 'Mod' ? 'Ctrl/⌘' : (names[part] ?? part)))
        .join('+'),
    )
    .join(' ');
}
