const slot = /<span data-param="([\w-]+)"[^>]*>[^<]*<\/span>/g;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const asText = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] as string);

/**
 * The face of a parametric card with its numbers in place. Before they are drawn (`shows` is null) every slot keeps its
 * room with an ellipsis, so that the line does not jump.
 */
export function fillParams(html: string, shows: Readonly<Record<string, string>> | null): string {
  return html.replace(slot, (_whole, name: string) => {
    const text = shows?.[name];
    const shown = text === undefined ? '…' : asText(text);
    return `<span data-param="${name}">${shown}</span>`;
  });
}
