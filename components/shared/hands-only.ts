import { options } from 'preact';

type Handler = (event: Event) => unknown;

let ours: Node | null = null;

/**
 * From now on the components of this script hear of events alone that the browser made, and while they
 * stand in the shadow tree of `root`: a page could else take a button out of the tree, and press it there.
 */
export function hearOnlyHands(root: Element): void {
  if (!ours) guardHandlers();
  ours = root.getRootNode();
}

function guardHandlers(): void {
  const next = options.vnode;
  options.vnode = (vnode) => {
    const props = vnode.props as Record<string, unknown>;
    if (typeof vnode.type === 'string') {
      for (const name in props) {
        const handler = props[name];
        if (name.startsWith('on') && handler) props[name] = guarded(handler as Handler);
      }
    }
    next?.(vnode);
  };
}

function guarded(handler: Handler): Handler {
  return (event) => {
    const isOurs = (event.currentTarget as Node).getRootNode() === ours;
    if (event.isTrusted && isOurs) handler(event);
  };
}
