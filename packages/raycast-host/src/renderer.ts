import Reconciler from "react-reconciler";
import { ConcurrentRoot, DefaultEventPriority } from "react-reconciler/constants.js";
import type { ReactNode } from "react";
import { Node } from "./tree.ts";

export interface Root {
  container: Node;
  render(element: ReactNode): void;
}

let priority = 0;

function remove(parent: Node, child: Node): void {
  parent.children = parent.children.filter((other) => other !== child);
}

function append(parent: Node, child: Node): void {
  remove(parent, child);
  parent.children.push(child);
}

function insert(parent: Node, child: Node, before: Node): void {
  remove(parent, child);
  parent.children.splice(parent.children.indexOf(before), 0, child);
}

const nothing = (): void => {};

// The declarations of react-reconciler are of another minor version, so the configuration is checked by running it.
const reconciler = Reconciler({
  supportsMutation: true,
  supportsPersistence: false,
  supportsHydration: false,
  isPrimaryRenderer: true,
  noTimeout: -1,
  scheduleTimeout: setTimeout,
  cancelTimeout: clearTimeout,
  supportsMicrotasks: true,
  scheduleMicrotask: queueMicrotask,
  createInstance: (type: string, props: Record<string, unknown>) => new Node(type, props),
  createTextInstance: (text: string) => {
    throw new Error(`Raycast shows no text outside of its components: ${JSON.stringify(text)}`);
  },
  appendInitialChild: append,
  appendChild: append,
  appendChildToContainer: append,
  insertBefore: insert,
  insertInContainerBefore: insert,
  removeChild: remove,
  removeChildFromContainer: remove,
  clearContainer: (container: Node) => void (container.children = []),
  commitUpdate: (node: Node, _type: string, _before: unknown, props: Record<string, unknown>) =>
    void (node.props = props),
  finalizeInitialChildren: () => false,
  shouldSetTextContent: () => false,
  getRootHostContext: () => ({}),
  getChildHostContext: (context: object) => context,
  prepareForCommit: () => null,
  resetAfterCommit: (container: Node) => container.props["onCommit"](),
  preparePortalMount: nothing,
  getPublicInstance: (node: Node) => ({ focus: nothing, reset: () => void (node.typed = undefined) }),
  hideInstance: nothing,
  unhideInstance: nothing,
  detachDeletedInstance: nothing,
  getInstanceFromNode: () => null,
  beforeActiveInstanceBlur: nothing,
  afterActiveInstanceBlur: nothing,
  prepareScopeUpdate: nothing,
  getInstanceFromScope: () => null,
  setCurrentUpdatePriority: (next: number) => void (priority = next),
  getCurrentUpdatePriority: () => priority,
  resolveUpdatePriority: () => priority || DefaultEventPriority,
  NotPendingTransition: null,
  HostTransitionContext: { $$typeof: Symbol.for("react.context"), _currentValue: null, _currentValue2: null },
  resetFormInstance: nothing,
  requestPostPaintCallback: nothing,
  shouldAttemptEagerTransition: () => false,
  trackSchedulerEvent: nothing,
  resolveEventType: () => null,
  resolveEventTimeStamp: () => -1.1,
  maySuspendCommit: () => false,
  preloadInstance: () => true,
  startSuspendingCommit: nothing,
  suspendInstance: nothing,
  waitForCommitToBeReady: () => null,
} as never);

/** An empty place to render a command into. `onError` gets what a component threw. */
export function createRoot(onCommit: () => void, onError: (error: unknown) => void): Root {
  const container = new Node("root", { onCommit });
  const root = (reconciler.createContainer as Function)(
    container,
    ConcurrentRoot,
    null,
    false,
    null,
    "",
    onError,
    onError,
    onError,
    null,
  );
  return { container, render: (element) => void reconciler.updateContainer(element, root, null, null) };
}
