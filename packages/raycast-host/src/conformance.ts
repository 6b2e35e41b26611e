// Nothing here is ever called. It fails to compile when Raycast's declarations and our stand-in part ways.
import type * as real from "@raycast/api";
import type * as standIn from "./api/index.ts";

type Real = typeof real;
type StandIn = typeof standIn;

type Components = "Action" | "ActionPanel" | "Detail" | "Form" | "List" | "MenuBarExtra";
/** Compared by name below: their values are opaque, or classes and enums of Raycast's own. */
type Named = "AI" | "Cache" | "LaunchType" | "LocalStorage" | "PopToRootType" | "Toast" | "showToast";

/** The stand-in has no name that Raycast has not. */
export const names = (name: keyof StandIn): keyof Real => name;

/** Functions and constants can be used wherever Raycast's can. */
export const functions = (
  ours: Omit<StandIn, Components | Named>,
): Pick<Real, Exclude<keyof StandIn, Components | Named>> => ours;

/** Components have every member that Raycast's have, those aside that it has deprecated or that we have no use for. */
type Members<T, Unused> = Record<
  Exclude<keyof T, "displayName" | "propTypes" | "contextTypes" | "defaultProps" | "$$typeof" | Unused>,
  unknown
>;
type UnusedActions =
  "Trash" | "CreateQuicklink" | "CreateSnippet" | "ToggleQuickLook" | "PickDate" | "InstallMCPServer";
export const action = (ours: StandIn["Action"]): Members<Real["Action"], UnusedActions> => ours;
export const actionPanel = (ours: StandIn["ActionPanel"]): Members<Real["ActionPanel"], never> => ours;
export const detail = (ours: StandIn["Detail"]): Members<Real["Detail"], never> => ours;
export const form = (
  ours: StandIn["Form"],
): Members<Real["Form"], "DropdownItem" | "DropdownSection" | "TagPickerItem"> => ours;
export const list = (ours: StandIn["List"]): Members<Real["List"], never> => ours;
export const listItem = (ours: StandIn["List"]["Item"]): Members<Real["List"]["Item"], never> => ours;
export const menuBar = (ours: StandIn["MenuBarExtra"]): Members<Real["MenuBarExtra"], never> => ours;

export const launchTypes = (ours: StandIn["LaunchType"]): Record<keyof Real["LaunchType"], `${real.LaunchType}`> =>
  ours;
export const popTypes = (
  ours: StandIn["PopToRootType"],
): Record<keyof Real["PopToRootType"], `${real.PopToRootType}`> => ours;

export const toast = (ours: standIn.Toast): Record<keyof real.Toast, unknown> => ours;
export const showsToast = (
  style: real.Toast.Style,
  title: string,
  message?: string,
): Parameters<StandIn["showToast"]> => [style, title, message];

/** As far as the commands use them: no subscribers, no listing of what is cached, no stream of the answer. */
export const cache = (ours: standIn.Cache): Pick<real.Cache, "get" | "has" | "set" | "remove"> => ours;
export const storage = (ours: StandIn["LocalStorage"]): Record<keyof Real["LocalStorage"], unknown> => ours;
export const model = (ours: StandIn["AI"]): Pick<Members<Real["AI"], "Model">, "ask"> => ours;
