/** Moving in both frameworks. */
export const code = {
  tfjs: `const x = tf.tensor1d([1, 2]);           // tensors are immutable
x.toInt();                               // a new tensor, dropped
x.dtype;                                 // float32 //@ tensor
const moved = x.toInt();                 // int32 //@ copy
const w = tf.variable(tf.ones([2]));     // only a variable can change,
w.assign(w.add(1));                      // and only its numbers: //@ bits
w.assign(w.toInt());                     // throws: dtypes must match //@ module
tf.setBackend('webgl');                  // the device is one for all`,
  pytorch: `x = torch.tensor([1., 2.])
x.cuda()                     # a copy on the GPU, dropped at once
x.device                     # cpu #@ tensor
x = x.cuda()                 # the name now stands for the copy #@ copy
x.add(1); x.add_(1)          # a new tensor; this tensor, in place #@ bits
net.cuda()                   # moves its own parameters, in place #@ module
net(x)                       # works when both are in one place #@ call
x.to(x.device) is x          # True: nothing to do, no copy`,
};
