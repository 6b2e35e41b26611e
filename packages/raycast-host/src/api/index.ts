/** What the commands get for `@raycast/api`, which has declarations and no run time. Held against those in `conformance.ts`. */
export { Action, ActionPanel, Detail, Form, List, MenuBarExtra, useNavigation } from "./components.ts";
export { Alert, Color, Icon, Keyboard, LaunchType, PopToRootType } from "./names.ts";
export {
  AI,
  Cache,
  Clipboard,
  closeMainWindow,
  confirmAlert,
  environment,
  getFrontmostApplication,
  getPreferenceValues,
  getSelectedFinderItems,
  getSelectedText,
  launchCommand,
  LocalStorage,
  open,
  openExtensionPreferences,
  popToRoot,
  showHUD,
  showInFinder,
  showToast,
  Toast,
  updateCommandMetadata,
} from "./system.ts";
