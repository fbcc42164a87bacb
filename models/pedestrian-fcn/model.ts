import { defineModel } from '../contract';
import { pedestrianGolden, pedestrianScores } from '../pedestrian-score';
import golden from './golden.json';

export default defineModel({
  name: 'pedestrian-fcn',
  goldens: [pedestrianGolden(golden, true)],
  score: (tf, weights) => pedestrianScores(tf, weights, true),
});
