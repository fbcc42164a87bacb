import { digitModel } from '../digit-model';
import { readDigits } from '../mnist-cnn-forward';
import golden from './golden.json';

export default digitModel('mnist-cnn-plain', readDigits, golden);
