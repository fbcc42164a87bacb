/** The pipeline in both frameworks. */
export const code = {
  tfjs: `const { mean, variance } = tf.moments(train, [0, 1, 2]);  // train only
const normalise = (x) => x.sub(mean).div(variance.sqrt()); //@ moments
normalise(train); normalise(test);                        //@ same
const crop = (t) => tf.slice(t, [top, left, 0], [size, size, -1]);
const flip = (t) => tf.reverse(t, 1);
const image = normalise(flip(crop(picture)));             //@ aligned
const mask = tf.image.resizeNearestNeighbor(flip(crop(ids)), [26, 26]); //@ labels`,
  pytorch: `mean = train.mean(dim=(0, 2, 3))
std = train.std(dim=(0, 2, 3), unbiased=False)
normalise = transforms.Normalize(mean, std) #@ moments
normalise(train); normalise(test)           # the same numbers #@ same
at = transforms.RandomCrop.get_params(image, (13, 13))   # drawn once ...
image, mask = TF.crop(image, *at), TF.crop(mask, *at)    # ... used twice #@ aligned
mask = TF.resize(mask, 26, interpolation=InterpolationMode.NEAREST) #@ labels`,
};
