const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const places = new Map([...alphabet].map((letter, value) => [letter, value]));

/** Bytes as base64url text, which a link can hold: 4 letters for 3 bytes. */
export function encodePixels(bytes: ArrayLike<number>): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const word = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let k = 0; k < Math.min(4, left + 1); k++) text += alphabet[(word >> (18 - 6 * k)) & 63];
  }
  return text;
}

/** The bytes behind such a text, or null when it is not the text of exactly `length` bytes. */
export function decodePixels(text: string, length: number): Uint8Array | null {
  if (text.length !== encodedLength(length)) return null;
  const bytes = new Uint8Array(length);
  for (let at = 0, i = 0; i < length; at += 4, i += 3) {
    let word = 0;
    for (let k = 0; k < 4; k++) {
      const letter = text[at + k];
      const value = letter === undefined ? 0 : places.get(letter);
      if (value === undefined) return null;
      word = (word << 6) | value;
    }
    for (let k = 0; k < Math.min(3, length - i); k++) bytes[i + k] = (word >> (16 - 8 * k)) & 255;
  }
  return bytes;
}

/** Letters of the text of `length` bytes. */
function encodedLength(length: number): number {
  return Math.ceil((length * 4) / 3);
}
