import type * as tfjs from '@tensorflow/tfjs';

/** TensorFlow.js as a demo is given it: never imported by a demo, so that the caller chooses the backend. */
export type Tf = typeof tfjs;
