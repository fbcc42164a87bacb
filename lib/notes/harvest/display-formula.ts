import { type Block, isText } from './block';
import type { SideRule } from './block-rule';
import { formulaSketch } from './formula';
import { languageOf } from './language-of';
import { bare, isSubject } from './subject';

/** A `$$ … $$` of its own, named by the line above that ends in a colon, or by its left side. */
export const displayFormula: SideRule = (blocks, at) => {
  const block = blocks[at] as Block;
  if (block.kind !== 'formula' || block.text.length > 400) return [];
  const above = blocks[at - 1]?.kind === 'blank' ? blocks[at - 2] : blocks[at - 1];
  const said = isText(above) || above?.kind === 'heading' ? bare(above.text).replace(/[:：]$/u, '') : '';
  const isName =
    isSubject(said) && (above?.kind === 'heading' || /[:：]$/u.test(isText(above) ? above.text : ''));
  const sketch = formulaSketch(isName ? said : '', `$$${block.text}$$`, languageOf(said));
  return sketch ? [{ ...sketch, line: block.line, endLine: block.endLine }] : [];
};
