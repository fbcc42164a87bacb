import { defineModel } from '../contract';
import { pedestrianGolden, pedestrianScores } from '../pedestrian-score';
import golden from './golden.json';

export default defineModel({
  name: 'pedestrian-fcn-no-skips',
  goldens: [pedestrianGolden(golden, false)],
  score: (tf, weights) => pedestrianScores(tf, weights, false),
});
