import { describe, expect, it } from 'vitest';
import { isThisComputer, type Seat } from './this-computer';

const here: Seat = {
  isEmbedded: true,
  listensOn: '127.0.0.1',
  host: '127.0.0.1:3000',
  forwardedHost: '127.0.0.1:3000',
  forwardedFor: '::ffff:127.0.0.1',
  origin: 'http://127.0.0.1:3000',
};

describe('signing in by this computer', () => {
  it('works over loopback, by any loopback name', () => {
    expect(isThisComputer(here)).toBe(true);
    expect(
      isThisComputer({
        ...here,
        host: 'localhost:3000',
        forwardedHost: null,
        forwardedFor: null,
        origin: null,
      }),
    ).toBe(true);
    expect(isThisComputer({ ...here, listensOn: '::1', host: '[::1]:3000', forwardedHost: null })).toBe(true);
  });

  it.each<[string, Partial<Seat>]>([
    ['a database server is used', { isEmbedded: false }],
    ['the server listens to the network', { listensOn: '0.0.0.0' }],
    ['the request is for another name (DNS rebinding)', { host: 'evil.example:3000' }],
    ['a name merely begins like loopback', { host: '127.0.0.1.evil.example' }],
    ['a proxy speaks for another name', { forwardedHost: 'viva.example' }],
    ['a proxy speaks for another computer', { forwardedFor: '203.0.113.7, 127.0.0.1' }],
    ['another page asks', { origin: 'http://evil.example' }],
    ['a sandboxed page asks', { origin: 'null' }],
    ['no name is given', { host: null }],
  ])('is refused when %s', (_why, change) => {
    expect(isThisComputer({ ...here, ...change })).toBe(false);
  });
});
