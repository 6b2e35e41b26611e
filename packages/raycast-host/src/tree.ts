/** A rendered element as tests read it: its kind, its props without functions, its children. */
export interface Snapshot {
  type: string;
  props: Record<string, unknown>;
  children: Snapshot[];
}

/** One rendered element of Raycast's. */
export class Node {
  children: Node[] = [];
  /** What was typed into a form item that the command does not control. */
  typed: { value: unknown } | undefined;

  readonly type: string;
  props: Record<string, any>;

  constructor(type: string, props: Record<string, any>) {
    this.type = type;
    this.props = props;
  }

  *walk(): Generator<Node> {
    yield this;
    for (const child of this.children) yield* child.walk();
  }

  all(type: string): Node[] {
    return [...this.walk()].filter((node) => node.type === type);
  }

  /** The elements of one slot, such as `actions`, which are not among those beside it. */
  slot(name: string): Node | undefined {
    return this.children.find(({ type, props }) => type === "slot" && props["name"] === name);
  }

  snapshot(): Snapshot {
    const plain = Object.entries(this.props).filter(
      ([name, value]) => name !== "children" && name !== "ref" && isPlain(value),
    );
    return {
      type: this.type,
      props: Object.fromEntries(plain),
      children: this.children.map((child) => child.snapshot()),
    };
  }
}

/** Whether it can be handed to another thread. */
function isPlain(value: unknown): boolean {
  if (typeof value === "function" || typeof value === "symbol" || value === undefined) return false;
  if (value === null || typeof value !== "object" || value instanceof Date) return true;
  return Object.values(value).every(isPlain);
}
