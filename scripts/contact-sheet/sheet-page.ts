interface Picture {
  caption: string;
  jpeg: Buffer;
}

interface Look {
  columns: number;
  /** Of one picture, CSS px. */
  width: number;
  theme: 'light' | 'dark';
}

const colours = {
  light: { paper: '#faf7f0', ink: '#1b1a17' },
  dark: { paper: '#0f1420', ink: '#e9e6dd' },
};

/** A page that holds nothing but the pictures in a grid, each with its caption. */
export function sheetPage(pictures: readonly Picture[], { columns, width, theme }: Look): string {
  const { paper, ink } = colours[theme];
  const cells = pictures.map(
    ({ caption, jpeg }) =>
      `<figure><img src="data:image/jpeg;base64,${jpeg.toString('base64')}"><figcaption>${escaped(caption)}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;background:${paper};color:${ink};font:15px/28px system-ui,sans-serif;display:grid;grid-template-columns:repeat(${columns},${width}px)}
figure{margin:0;height:${Math.round((width * 9) / 16) + 28}px;outline:1px solid ${ink}22}
img{display:block;width:${width}px}
figcaption{padding:0 8px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
</style>${cells.join('')}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
