import { digitModel } from '../digit-model';
import { cutDigits, readPatches } from '../digit-vit-forward';
import golden from './golden.json';

export default digitModel(
  'digit-vit-no-positions',
  (tf, weights, images) => readPatches(tf, weights, cutDigits(tf, images)).logits,
  golden,
);
