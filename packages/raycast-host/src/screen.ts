import type { Node, Snapshot } from "./tree.ts";

export type { Snapshot };

const empty: Record<string, unknown> = {
  "form-checkbox": false,
  "form-date-picker": null,
  "form-tag-picker": [],
  "form-file-picker": [],
};
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** What is on screen, and what a person can do with it. */
export class Screen {
  commits = 0;
  failure: unknown;
  readonly #container: () => Node;

  constructor(container: () => Node) {
    this.#container = container;
  }

  get #views(): Node[] {
    return this.#container().children.filter(({ type }) => type === "view");
  }

  get depth(): number {
    return this.#views.length;
  }

  /** The element of the view on top. */
  get top(): Node {
    if (this.failure !== undefined) throw this.failure;
    const top = this.#views.at(-1)?.children[0];
    if (!top) throw new Error("nothing is on screen");
    return top;
  }

  get loads(): boolean {
    return this.#views.at(-1)?.children[0]?.props["isLoading"] === true;
  }

  /** Waits until nothing loads and nothing has changed for a while; at most three minutes, for machines with much else to do. */
  async settle(): Promise<void> {
    const begun = Date.now();
    for (let quiet = 0, seen = this.commits; quiet < 6; quiet++) {
      await pause();
      if (this.commits !== seen || this.loads) {
        seen = this.commits;
        quiet = 0;
      }
      if (Date.now() - begun > 180_000) throw new Error("it still loads after three minutes");
    }
  }

  async settled(): Promise<this> {
    await this.settle();
    return this;
  }

  /** The actions in order: the first runs on Enter. Of one row of a list, where its title is given. */
  actions(row?: string): string[] {
    return this.#actions(row).map(({ props }) => props["title"]);
  }

  #actions(row: string | undefined): Node[] {
    const owner = row === undefined ? this.top : this.#row(row);
    // With no row chosen, a list that is empty offers what its empty view does.
    const places = [owner, ...(row === undefined ? owner.children.filter(({ type }) => type === "empty-view") : [])];
    return places.flatMap((place) => place.slot("actions")?.all("action") ?? []);
  }

  #row(title: string): Node {
    const rows = this.top.all("list-item");
    const row = rows.find(({ props }) => props["title"] === title);
    if (!row)
      throw new Error(`there is no row "${title}"; there are: ${rows.map(({ props }) => props["title"]).join(", ")}`);
    return row;
  }

  #fields(): Node[] {
    return [...this.top.walk()].filter(({ type, props }) => type.startsWith("form-") && props["id"] !== undefined);
  }

  #field(id: string): Node {
    const fields = this.#fields();
    const field = fields.find(({ props }) => props["id"] === id);
    if (!field)
      throw new Error(`the form has no "${id}"; it has: ${fields.map(({ props }) => props["id"]).join(", ")}`);
    return field;
  }

  values(): Record<string, unknown> {
    return Object.fromEntries(this.#fields().map((field) => [field.props["id"], valueOf(field)]));
  }

  errors(): Record<string, string> {
    return Object.fromEntries(
      this.#fields()
        .filter(({ props }) => props["error"])
        .map(({ props }) => [props["id"], props["error"]]),
    );
  }

  /** Types into each field and leaves it. */
  async enter(values: Record<string, unknown>): Promise<void> {
    await this.settle();
    for (const [id, value] of Object.entries(values)) {
      const field = this.#field(id);
      if (field.type === "form-dropdown" && !field.all("dropdown-item").some(({ props }) => props["value"] === value)) {
        throw new Error(`"${id}" has no choice ${JSON.stringify(value)}`);
      }
      if (field.props["value"] === undefined) field.typed = { value };
      field.props["onChange"]?.(value);
      await this.settle();
      this.#field(id).props["onBlur"]?.({ type: "blur", target: { id, value } });
      await this.settle();
    }
  }

  /** Runs an action by its title, as pressing Enter on it does. */
  async run(title: string, row?: string): Promise<void> {
    await this.settle();
    const action = this.#actions(row).find(({ props }) => props["title"] === title);
    if (!action) throw new Error(`there is no action "${title}"; there are: ${this.actions(row).join(", ")}`);
    await (action.props["submits"] ? action.props["onSubmit"]?.(this.values()) : action.props["onAction"]?.());
    await this.settle();
  }

  /** Chooses in the dropdown beside the search bar. */
  async choose(value: string): Promise<void> {
    await this.settle();
    const dropdown = this.top.slot("searchBarAccessory")?.all("list-dropdown")[0];
    if (!dropdown?.all("dropdown-item").some(({ props }) => props["value"] === value))
      throw new Error(`there is no choice "${value}"`);
    dropdown.props["onChange"]?.(value);
    await this.settle();
  }

  /** Clicks an item in the menu bar, or in one of its submenus. */
  async click(title: string, submenu?: string): Promise<void> {
    await this.settle();
    const place =
      submenu === undefined ? this.top : this.top.all("menu-submenu").find(({ props }) => props["title"] === submenu);
    const items = place?.all("menu-item") ?? [];
    const item = items.find(({ props }) => props["title"] === title);
    if (!item)
      throw new Error(
        `there is no menu item "${title}"; there are: ${items.map(({ props }) => props["title"]).join(", ")}`,
      );
    await item.props["onAction"]?.({ type: "left-click" });
    await pause();
  }
}

function valueOf(field: Node): unknown {
  const { type, props, typed } = field;
  if (typed) return typed.value;
  if (props["value"] !== undefined) return props["value"];
  if (props["defaultValue"] !== undefined) return props["defaultValue"];
  if (type !== "form-dropdown") return empty[type] ?? "";
  return field.all("dropdown-item")[0]?.props["value"];
}
