/** What the commands get for `@raycast/api`, which has declarations and no run time. Held against those in `conformance.ts`. */
export { Action, ActionPanel, Detail, Form, List, MenuBarExtra, useNavigation } from "./components.ts";
export { Alert, Color, Icon, Keyboard, LaunchType, PopToRootType } from "./names.ts";
export {
  Clipboard,
  closeMainWindow,
  confirmAlert,
  environment,
  getFrontmostApplication,
  getPreferenceValues,
  getSelectedFinderItems,
  getSelectedText,
  launchCommand,
  open,
  openExtensionPreferences,
  popToRoot,
  showHUD,
  showInFinder,
  showToast,
  Toast,
} from "./system.ts";
