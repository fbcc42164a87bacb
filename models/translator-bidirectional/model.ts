import { defineModel } from '../contract';
import { vocabulary, wordNumbers } from '../translator-language';
import { mostLikely, translatorScores } from '../translator-scores';
import { bidirectional } from './bidirectional';
import golden from './golden.json';

export default defineModel({
  name: 'translator-bidirectional',
  goldens: golden.goldens.map(({ id, sentence, values }) => ({
    id,
    values,
    async compute(tf, weights) {
      const logits = tf.tidy(() => bidirectional(tf, weights, [wordNumbers(sentence.split(' '))]));
      const numbers = [...(await logits.data())];
      logits.dispose();
      return numbers;
    },
  })),
  score: (tf, weights) =>
    translatorScores(async (numbers) => {
      const logits = tf.tidy(() => bidirectional(tf, weights, numbers));
      const flat = await logits.data();
      logits.dispose();
      return mostLikely(flat, numbers[0]?.length ?? 0, vocabulary.length);
    }),
});
