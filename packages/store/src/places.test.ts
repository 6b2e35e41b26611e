import { describe, expect, it } from "vitest";
import { defaultFolder, defaultState } from "./places.ts";

describe("where things are kept", () => {
  it.each([
    ["linux", { HOME: "/home/bo" }, "/home/bo/Documents/Afterword", "/home/bo/.local/state/afterword"],
    ["linux", { HOME: "/home/bo", XDG_STATE_HOME: "/s" }, "/home/bo/Documents/Afterword", "/s/afterword"],
    [
      "darwin",
      { HOME: "/Users/bo" },
      "/Users/bo/Documents/Afterword",
      "/Users/bo/Library/Application Support/Afterword",
    ],
    [
      "win32",
      { USERPROFILE: "C:\\Users\\bo", LOCALAPPDATA: "D:\\Local" },
      "C:\\Users\\bo\\Documents\\Afterword",
      "D:\\Local\\Afterword",
    ],
    ["linux", { HOME: "/home/bo", AFTERWORD_FOLDER: "/f", AFTERWORD_STATE: "/t" }, "/f", "/t"],
  ])("%s %o", (platform, env, folder, state) =>
    expect([defaultFolder(env, platform), defaultState(env, platform)]).toEqual([folder, state]),
  );

  it("asks where nobody has a home", () => expect(() => defaultFolder({}, "linux")).toThrow("which folder"));
});
