/** Decoding one prediction, in both frameworks. */
export const code = {
  tfjs: `const stride = 8, cell = [3, 4], prior = [11, 28];
const t = tf.tensor1d([-0.48, -1.65, -0.2, 0.21]);
const [place, grow] = tf.split(t, 2);
const centre = tf.sigmoid(place).add(cell).mul(stride);  //@ inside
const size = tf.exp(grow).mul(prior);  //@ sizes
tf.concat([centre, size]).print(); // [27.06, 33.29, 9.01, 34.54]  //@ decoded

const owner = tf.floor(centre.div(stride));  // [3, 4]  //@ one-cell
const inside = centre.div(stride).sub(owner);
const back = tf.log(inside.div(tf.sub(1, inside)));  //@ round-trip
const grown = tf.log(size.div(prior));`,
  pytorch: `stride, cell, prior = 8, torch.tensor([3., 4.]), torch.tensor([11., 28.])
t = torch.tensor([-0.48, -1.65, -0.2, 0.21])
place, grow = t[:2], t[2:]
centre = stride * (cell + torch.sigmoid(place))  #@ inside
size = prior * torch.exp(grow)  #@ sizes
print(torch.cat([centre, size]))  # 27.06, 33.29, 9.01, 34.54  #@ decoded

owner = torch.floor(centre / stride)  # 3, 4  #@ one-cell
inside = centre / stride - owner
back = torch.logit(inside)  #@ round-trip
grown = torch.log(size / prior)`,
};
