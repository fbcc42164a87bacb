/** A tensor as a module sees it: a shape and its numbers, row by row. */
export class Leaf {
  readonly shape: readonly number[];
  readonly values: readonly number[];

  constructor(shape: readonly number[], values: readonly number[]) {
    this.shape = shape;
    this.values = values;
  }
}

/** A tensor that says of itself "I am to be learned". */
export class Parameter extends Leaf {}

/**
 * The registry inside torch.nn.Module, and nothing else of it: what is assigned as an attribute is looked at once,
 * and only a Parameter or a Module enters the books.
 */
export class Module {
  readonly #parameters = new Map<string, Parameter>();
  readonly #modules = new Map<string, Module>();
  readonly #buffers = new Map<string, Leaf>();

  /** `self.name = value`, as Module.__setattr__ sees it. A list or a bare tensor is an ordinary attribute. */
  assign(name: string, value: unknown): void {
    if (value instanceof Parameter) this.#parameters.set(name, value);
    else if (value instanceof Module) this.#modules.set(name, value);
  }

  /** State that is saved and moved with the module but never learned. */
  registerBuffer(name: string, value: Leaf): void {
    this.#buffers.set(name, value);
  }

  /** `named_parameters()`: depth first, each tensor once, under the first name it is met by. */
  *namedParameters(prefix = '', seen = new Set<Parameter>()): Generator<[name: string, Parameter]> {
    for (const [name, parameter] of this.#parameters) {
      if (seen.has(parameter)) continue;
      seen.add(parameter);
      yield [prefix + name, parameter];
    }
    for (const [name, module] of this.#modules) yield* module.namedParameters(`${prefix}${name}.`, seen);
  }

  /** `state_dict()`: parameters and buffers under every name they have, a shared one twice. */
  *state(prefix = ''): Generator<[name: string, Leaf]> {
    for (const [name, parameter] of this.#parameters) yield [prefix + name, parameter];
    for (const [name, buffer] of this.#buffers) yield [prefix + name, buffer];
    for (const [name, module] of this.#modules) yield* module.state(`${prefix}${name}.`);
  }
}

/** Holds modules by number, and registers every one. */
export class ModuleList extends Module {
  constructor(modules: readonly Module[]) {
    super();
    modules.forEach((module, i) => {
      this.assign(String(i), module);
    });
  }
}

/** y = x Wᵀ + b. */
export class Linear extends Module {
  readonly weight: Parameter;
  readonly bias: Parameter;

  constructor(weight: Leaf, bias: Leaf) {
    super();
    this.weight = new Parameter(weight.shape, weight.values);
    this.bias = new Parameter(bias.shape, bias.values);
    this.assign('weight', this.weight);
    this.assign('bias', this.bias);
  }
}
