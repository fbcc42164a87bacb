export const code = {
  tfjs: `const shifted = x.pad([[0, 0], [2, 0], [2, 0]])
  .slice([0, 0, 0], x.shape);          //@ shifted
const turned = x.reverse([1, 2]);      // label kept: a 6 turns into a 9 //@ renamed
const both = net.predict(test).gather([6, 9], 1); //@ pair
// every test picture as it is: augment the training set only //@ centred`,
  pytorch: `shift = RandomAffine(0, translate=(2/16, 2/16))  #@ shifted
turned = torch.rot90(x, 2, (-2, -1))  # still labelled 6 #@ renamed
loss = F.cross_entropy(net(shift(x)), y)  # training only
accuracy = (net(test).argmax(1) == y_test).float().mean()  #@ centred
pair = net(test)[:, [6, 9]].argmax(1)  #@ pair`,
};

/** Parts named after the rows of the verdict. */
export const formula = String.raw`(t(x),\,y)\ \checkmark\iff\htmlData{part=renamed}{y(t(x)) = y(x)}\qquad
t=\text{shift}:\ \htmlData{part=shifted}{A_{\text{shifted}}\uparrow}\ \ \htmlData{part=centred}{A_{\text{centred}}\downarrow}\qquad
t=R_{180^\circ}:\ \htmlData{part=pair}{6\leftrightarrow 9}`;
