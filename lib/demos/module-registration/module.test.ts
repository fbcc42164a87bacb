import { describe, expect, it } from 'vitest';
import golden from './golden.json';
import { Leaf, Linear, Module, ModuleList, Parameter } from './module';
import { buildNet } from './net';
import { params } from './params';
import { holderCode } from './registered-count';

const leaf = () => new Leaf([1], [1]);
const names = (module: Module) => [...module.namedParameters()].map(([name]) => name);

describe('the books of a module', () => {
  it.each(golden.trials.map((trial) => [JSON.stringify(trial.params), trial] as const))(
    'are PyTorch’s, name for name: %s',
    (_, trial) => {
      const { module } = buildNet(params.parse(trial.params));
      expect(names(module)).toEqual(trial.parameterNames);
      expect([...module.state()].map(([name]) => name)).toEqual(trial.stateNames);
    },
  );

  it('enter a Parameter and a Module, and neither a list nor a bare tensor', () => {
    const module = new Module();
    module.assign('p', new Parameter([1], [1]));
    module.assign('inner', new ModuleList([new Linear(leaf(), leaf())]));
    module.assign('hidden', [new Linear(leaf(), leaf())]);
    module.assign('bare', leaf());
    expect(names(module)).toEqual(['p', 'inner.0.weight', 'inner.0.bias']);
  });

  it('list a shared tensor once among the parameters and twice in the state', () => {
    const shared = new Linear(leaf(), leaf());
    const module = new ModuleList([shared, shared]);
    expect(names(module)).toEqual(['0.weight', '0.bias']);
    expect([...module.state()].map(([name]) => name)).toEqual(['0.weight', '0.bias', '1.weight', '1.bias']);
  });
});

it('shows the line of Python that the exercise is about', () => {
  expect(holderCode(params.parse({ holder: 'mixed', layers: 2 }))).toBe(
    'self.l1 = nn.Linear(3, 3); self.rest = [nn.Linear(3, 3)]',
  );
});
