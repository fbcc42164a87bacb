/** As much of an HTML tree's node as our rehype plugins touch. */
export interface HastNode {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HastNode[];
}

/** Whether an element carries a class, however rehype wrote it down. */
export function hasClass(node: HastNode, name: string): boolean {
  const classes = node.properties?.className;
  return Array.isArray(classes) ? classes.includes(name) : classes === name;
}
