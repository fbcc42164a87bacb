import { describe, expect, it } from 'vitest';
import { fillParams } from './fill-params';

const face = '<p>GRU(input <span data-param="I"></span>, layers <span data-param="layers"></span>)</p>';

describe('fillParams', () => {
  it('puts every number into its slot', () => {
    expect(fillParams(face, { I: '8', layers: '2' })).toBe(
      '<p>GRU(input <span data-param="I">8</span>, layers <span data-param="layers">2</span>)</p>',
    );
  });

  it('keeps the room of a number that is not drawn yet', () => {
    expect(fillParams(face, null)).toContain('<span data-param="I">…</span>');
    expect(fillParams(face, { I: '8' })).toContain('<span data-param="layers">…</span>');
  });

  it('lets no text of a demo become markup', () => {
    expect(fillParams(face, { I: '<b>"8"</b>', layers: '1' })).toContain('&lt;b&gt;&quot;8&quot;&lt;/b&gt;');
  });

  it('leaves a face without slots as it is', () => {
    expect(fillParams('<p>plain</p>', null)).toBe('<p>plain</p>');
  });
});
