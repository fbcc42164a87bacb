const en = {
  picture: 'The image and one patch',
  pictureBefore: (side: number, patch: number) =>
    `An image of ${side} × ${side} pixels; the frame is one patch of ${patch} × ${patch}.`,
  pictureAfter: (side: number, patch: number, tokens: number) =>
    `${side} × ${side} pixels, cut every ${patch}: ${tokens} patches.`,
  lost: (pixels: number) => ` Dimmed: ${pixels} pixels are in no token.`,
  tokens: 'The tokens in a row',
  tokensBefore: 'The run cuts the image, lays the patches in a row, and puts them back together.',
  tokensAfter: (tokens: number, width: number, difference: string) =>
    `${tokens} tokens of ${width} numbers. Put back together they differ from the image by ${difference}.`,
  choose: (tokens: number) => `patch, one of ${tokens}`,
  chosen: (k: number) => `patch ${k}`,
  patch: 'patch',
  you: 'you',
  token: 'token',
  conv: 'convolution',
  linear: 'linear layer',
  back: 'put back',
  more: (rest: number) => `and ${rest} more`,
  unasked: '? tokens',
};

const zh: typeof en = {
  picture: '图像与一个 patch',
  pictureBefore: (side, patch) => `${side}×${side} 像素的图；方框是一个 ${patch}×${patch} 的 patch。`,
  pictureAfter: (side, patch, tokens) =>
    `${side}×${side} 像素，每 ${patch} 像素一刀：${tokens} 个 patch。可用指针或方向键选一个。`,
  lost: (pixels) => `变淡的 ${pixels} 个像素不在任何 token 里。`,
  tokens: '排成一行的 token',
  tokensBefore: '运行会把图切开，把 patch 排成一行，再拼回去。',
  tokensAfter: (tokens, width, difference) =>
    `${tokens} 个 token，每个 ${width} 个数。拼回后与原图相差 ${difference}。`,
  choose: (tokens) => `patch，共 ${tokens} 个`,
  chosen: (k) => `第 ${k} 个 patch`,
  patch: 'patch',
  you: '你',
  token: 'token',
  conv: '卷积',
  linear: '线性层',
  back: '拼回',
  more: (rest) => `另有 ${rest} 个`,
  unasked: '? 个 token',
};

export const words = { en, zh };
export type Words = typeof en;
