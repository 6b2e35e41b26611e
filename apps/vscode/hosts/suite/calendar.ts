import { equal, ok } from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as vscode from "vscode";
import { cli, folder, until } from "./host.ts";

export function calendar(): void {
  describe("a calendar that is served", () => {
    const served = async (): Promise<string> => {
      await vscode.commands.executeCommand("afterword.copyCalendarLink");
      const response = await fetch(await vscode.env.clipboard.readText());
      equal(response.status, 200);
      return response.text();
    };

    it("is that of its own folder, whatever is looked at meanwhile", async () => {
      await cli(
        "add",
        "Quince",
        "Bookkeeper",
        "--start",
        "today 09:00",
        "--end",
        "1h",
        "--with",
        "Owen Hart <owen@quince.example>",
      );
      const { id } = (JSON.parse(await cli("list", "--json")) as { data: { id: string; company: string }[] }).data.find(
        ({ company }) => company === "Quince",
      )!;
      try {
        await vscode.commands.executeCommand("afterword.serveCalendar");
        await vscode.commands.executeCommand("afterword.copyCalendarLink");
        const url = await vscode.env.clipboard.readText();
        const own = await (await fetch(url)).text();
        ok(own.includes("Quince"), own);
        await vscode.commands.executeCommand("afterword.openExample");
        const meanwhile = await (await fetch(url)).text();
        ok(meanwhile.includes("Quince"), meanwhile);
        ok(!meanwhile.includes("STATUS:CANCELLED"), meanwhile);
        await vscode.commands.executeCommand("afterword.serveCalendar");
        ok(!(await served()).includes("Quince"), "the example has an address of its own");
      } finally {
        await vscode.commands.executeCommand("afterword.leaveExample");
        await cli("undo", id);
      }
    });

    it("follows what the settings say about detail", async () => {
      ok((await served()).includes("Thandi"));
      const file = join(folder, "afterword.yaml");
      const settings = await readFile(file, "utf8");
      await writeFile(file, `${settings}\ncalendar:\n  detail: discreet\n`);
      try {
        await until(served, (feed) => !feed.includes("Thandi"));
      } finally {
        await writeFile(file, settings);
      }
    });
  });
}
