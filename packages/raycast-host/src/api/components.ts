import { createContext, createElement, useContext, type ReactNode } from "react";
import { Clipboard, open, showInFinder } from "./system.ts";

type Props = Record<string, any>;

/** A component that becomes one element. The props named in `slots` hold elements and become slots of it. */
function element(type: string, slots: readonly string[] = []) {
  return ({ children, ...props }: Props): ReactNode => {
    const filled = slots.filter((name) => props[name] !== null && typeof props[name] === "object");
    const rest = Object.fromEntries(Object.entries(props).filter(([name]) => !filled.includes(name)));
    return createElement(
      type,
      rest,
      ...filled.map((name) => createElement("slot", { key: name, name }, props[name])),
      children,
    );
  };
}

export interface Navigation {
  push: (view: ReactNode, onPop?: () => void) => void;
  pop: () => void;
}
export const NavigationContext = createContext<Navigation>({ push() {}, pop() {} });
export const useNavigation = (): Navigation => useContext(NavigationContext);

const Metadata = Object.assign(element("metadata"), {
  Label: element("metadata-label"),
  Link: element("metadata-link"),
  Separator: element("metadata-separator"),
  TagList: Object.assign(element("metadata-tags"), { Item: element("metadata-tag") }),
});

export const Detail = Object.assign(element("detail", ["actions", "metadata"]), { Metadata });

const dropdown = (type: string) =>
  Object.assign(element(type), { Item: element("dropdown-item"), Section: element("dropdown-section") });

export const List = Object.assign(element("list", ["actions", "searchBarAccessory"]), {
  Item: Object.assign(element("list-item", ["actions", "detail"]), {
    Detail: Object.assign(element("item-detail", ["metadata"]), { Metadata }),
  }),
  Section: element("list-section"),
  EmptyView: element("empty-view", ["actions"]),
  Dropdown: dropdown("list-dropdown"),
});

const item = (type: string) => element(type) as never;

export const Form = Object.assign(element("form", ["actions", "searchBarAccessory"]), {
  TextField: item("form-text-field"),
  PasswordField: item("form-password-field"),
  TextArea: item("form-text-area"),
  Checkbox: item("form-checkbox"),
  DatePicker: Object.assign(element("form-date-picker"), {
    Type: { Date: "date", DateTime: "date_time" },
    isFullDay: (date: Date): boolean => date.getHours() === 0 && date.getMinutes() === 0,
  }) as never,
  Dropdown: dropdown("form-dropdown") as never,
  TagPicker: item("form-tag-picker"),
  FilePicker: item("form-file-picker"),
  Separator: element("form-separator"),
  Description: element("form-description"),
  LinkAccessory: element("link-accessory"),
});

export const ActionPanel = Object.assign(element("action-panel"), {
  Section: element("action-section"),
  Submenu: element("action-submenu"),
  Item: element("action"),
});

const action =
  (title: string, run: (props: Props, navigation: Navigation) => unknown) =>
  (props: Props): ReactNode => {
    const navigation = useNavigation();
    return createElement("action", { title, ...props, onAction: () => run(props, navigation) });
  };

export const Action = Object.assign(element("action"), {
  Style: { Regular: "regular", Destructive: "destructive" },
  CopyToClipboard: action("Copy to Clipboard", async (props) => {
    await Clipboard.copy(props["content"]);
    props["onCopy"]?.(props["content"]);
  }),
  Paste: action("Paste", async (props) => {
    await Clipboard.paste(props["content"]);
    props["onPaste"]?.(props["content"]);
  }),
  Push: action("Open", (props, { push }) => {
    props["onPush"]?.();
    push(props["target"], props["onPop"]);
  }),
  SubmitForm: (props: Props): ReactNode => createElement("action", { title: "Submit Form", ...props, submits: true }),
  Open: action("Open", async (props) => {
    await open(props["target"], props["application"]);
    props["onOpen"]?.(props["target"]);
  }),
  OpenInBrowser: action("Open in Browser", async (props) => {
    await open(props["url"]);
    props["onOpen"]?.(props["url"]);
  }),
  OpenWith: action("Open With", (props) => open(props["path"])),
  ShowInFinder: action("Show in Finder", async (props) => {
    await showInFinder(props["path"]);
    props["onShow"]?.(props["path"]);
  }),
});

export const MenuBarExtra = Object.assign(element("menu-bar"), {
  Item: element("menu-item", ["alternate"]),
  Section: element("menu-section"),
  Submenu: element("menu-submenu"),
  Separator: element("menu-separator"),
});
