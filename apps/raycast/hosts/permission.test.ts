/** macOS refuses the Documents folder until the person allows it. Here another user is refused, since root is refused nothing. */
import { execFile } from "node:child_process";
import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { begin, dist } from "./begin.ts";

test("a folder that may not be read is told with what to do about it, in a list and in the menu bar", async () => {
  const { folder } = begin();
  chmodSync(folder, 0o000);
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const script = fileURLToPath(new URL("as-another-user.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, dist, folder], nobody).finally(() =>
    chmodSync(folder, 0o755),
  );
  const { list, actions, toast, menu } = JSON.parse(stdout);
  expect(list).toContain("The Folder Cannot Be Used");
  expect(list).toContain("System Settings, Privacy & Security, Files and Folders");
  expect(actions).toEqual(["Choose Another Folder"]);
  expect(toast).toMatchObject({ style: "FAILURE", title: "The Folder Cannot Be Used" });
  expect(menu).toContain("permission is denied");
});
