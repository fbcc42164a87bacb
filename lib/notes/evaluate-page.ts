/** React's JSX runtime, handed in so that this room needs no React. */
export interface JsxRuntime {
  jsx: unknown;
  jsxs: unknown;
  Fragment: unknown;
}

/**
 * The component a compiled page is. Runs code, so only ever what `compilePage` made of our own content/, and only on
 * the server: the browser's policy forbids it.
 */
export function evaluatePage<Component>(code: string, runtime: JsxRuntime): Component {
  const load = new Function('React', 'ReactDOM', '_jsx_runtime', code);
  return (load({}, undefined, runtime) as { default: Component }).default;
}
