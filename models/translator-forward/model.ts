import { defineModel } from '../contract';
import { vocabulary, wordNumbers } from '../translator-language';
import { mostLikely, translatorScores } from '../translator-scores';
import { forward, longestDelay } from './forward';
import golden from './golden.json';

export default defineModel({
  name: 'translator-forward',
  goldens: golden.goldens.map(({ id, sentence, delay, values }) => ({
    id,
    values,
    async compute(tf, weights) {
      const logits = tf.tidy(() => forward(tf, weights, [wordNumbers(sentence.split(' '))], delay));
      const numbers = [...(await logits.data())];
      logits.dispose();
      return numbers;
    },
  })),
  async score(tf, weights) {
    const at = (delay: number) =>
      translatorScores(async (numbers) => {
        const logits = tf.tidy(() => forward(tf, weights, numbers, delay));
        const flat = await logits.data();
        logits.dispose();
        return mostLikely(flat, numbers[0]?.length ?? 0, vocabulary.length);
      }, ` at delay ${delay}`);
    return [...(await at(0)), ...(await at(longestDelay))];
  },
});
