import { deepEqual, match } from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as vscode from "vscode";
import { acme, adviceOf, closeAll, folder, until } from "./host.ts";

export function links(): void {
  describe("a link from outside", () => {
    afterEach(closeAll);

    /** The runner opens it in the browser. */
    const open = async (pathAndQuery: string): Promise<void> => {
      const link = vscode.Uri.parse(`${vscode.env.uriScheme}://afterword.afterword${pathAndQuery}`);
      console.log(`[open] ${(await vscode.env.asExternalUri(link)).toString(true)}`);
    };
    const inFront = (): string => vscode.window.activeTextEditor?.document.uri.toString(true) ?? "";

    it("opens that draft, and writes nothing", async () => {
      const { id } = await adviceOf("acme1", "thank-you", "Thandi");
      const before = [await readdir(folder), await readFile(acme.fsPath, "utf8")];
      await open(`/draft?id=${id}`);
      match(await until(inFront, (uri) => uri.includes(id)), /^afterword:\/Acme\/Thank Thandi Nkosi\.followup\?/);
      deepEqual([await readdir(folder), await readFile(acme.fsPath, "utf8")], before);
    });

    it("that is hostile opens nothing", async () => {
      const { id } = await adviceOf("acme1", "thank-you", "Thandi");
      for (const hostile of [
        "/draft?id=../../etc/passwd",
        `/send?id=${id}`,
        `/draft?id=${id}&to=evil@evil.example`,
        "/draft?id=%00",
        `/draft?id=${id}&folder=/tmp`,
        "/draft",
      ]) {
        await open(hostile);
        await new Promise((resolve) => setTimeout(resolve, 1500));
        deepEqual(inFront(), "", join("/", hostile));
      }
    }).timeout(60_000);
  });
}
