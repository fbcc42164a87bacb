/**
 * A formula cut at its outermost `\\quad`, `\\qquad`, `\\\\` and `\\allowbreak`: the places at which a line may end. Inside braces,
 * delimiters and environments nothing is cut.
 */
export function splitFormula(tex: string): string[] {
  const pieces: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: token, index } of tex.matchAll(/\\(?:[a-zA-Z]+|.)|[{}]/g)) {
    if (token === '{' || token === '\\begin' || token === '\\left') depth += 1;
    else if (token === '}' || token === '\\end' || token === '\\right') depth -= 1;
    else if (depth === 0 && breaks.has(token)) {
      pieces.push(tex.slice(from, index));
      from = index + token.length;
    }
  }
  pieces.push(tex.slice(from));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

const breaks = new Set(['\\quad', '\\qquad', '\\\\', '\\allowbreak']);
