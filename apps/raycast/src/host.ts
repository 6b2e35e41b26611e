import { environment, getPreferenceValues } from "@raycast/api";
import type { Host } from "./desk/places.ts";

export const readHost = (): Host => ({
  folder: getPreferenceValues<{ folder?: string }>().folder,
  assets: environment.assetsPath,
});
