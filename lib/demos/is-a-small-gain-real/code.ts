/** The paired test, from two arrays of 0 and 1, one entry per test image. */
export const code = {
  tfjs: `const b = (await a01.mul(tf.sub(1, b01)).sum().data())[0];  // only the first right
const c = (await b01.mul(tf.sub(1, a01)).sum().data())[0];  // only the second //@ pairing
const chance = exactMcNemar(b, c);   // 2 P(X <= min(b, c)), fair coin //@ chance
const error = Math.sqrt((b + c) / n - gain ** 2) / Math.sqrt(n);  //@ interval`,
  pytorch: `a = net_a(images).argmax(1) == labels        # bool, one per image
b = net_b(images).argmax(1) == labels
only_a, only_b = (a & ~b).sum(), (b & ~a).sum()   #@ pairing
p = scipy.stats.binomtest(int(only_b), int(only_a + only_b)).pvalue   #@ chance`,
};

export const formula = String.raw`p = \htmlData{part=chance}{2\sum_{k\le \min(b,c)} \tbinom{b+c}{k}\,2^{-(b+c)}},\qquad \htmlData{part=interval}{\tfrac{c-b}{n} \pm 1.96\,}\htmlData{part=pairing}{\sqrt{\tfrac{b+c}{n^{2}} - \tfrac{(c-b)^2}{n^{3}}}},\qquad \htmlData{part=notes}{\sqrt{\tfrac{a(1-a)}{n}}}`;
