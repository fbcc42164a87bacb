import { defineModel } from '../contract';
import { vocabulary, wordNumbers } from '../translator-language';
import { mostLikely, translatorScores } from '../translator-scores';
import { attention } from './attention';
import golden from './golden.json';

export default defineModel({
  name: 'translator-attention',
  goldens: golden.goldens.map(({ id, sentence, values }) => ({
    id,
    values,
    async compute(tf, weights) {
      const wanted = id.startsWith('attention') ? 'attention' : 'logits';
      const output = tf.tidy(() => attention(tf, weights, [wordNumbers(sentence.split(' '))])[wanted]);
      const numbers = [...(await output.data())];
      output.dispose();
      return numbers;
    },
  })),
  async score(tf, weights) {
    const scores = (hideFuture: boolean, suffix: string) =>
      translatorScores(async (numbers) => {
        const logits = tf.tidy(() => attention(tf, weights, numbers, hideFuture).logits);
        const flat = await logits.data();
        logits.dispose();
        return mostLikely(flat, numbers[0]?.length ?? 0, vocabulary.length);
      }, suffix);
    return [...(await scores(false, '')), ...(await scores(true, ' with the future hidden'))];
  },
});
