import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";

/** Offers the MCP server that is in the package to assistants of the editor: on the folder in view, with the editor's own Node. */
export function registerServer(afterword: Afterword): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let folder: string | undefined;
  return vscode.Disposable.from(
    changed,
    afterword.onDidRead(async () => {
      const place = await afterword.place();
      if (folder !== undefined && folder !== place.folder) changed.fire();
      folder = place.folder;
    }),
    vscode.lm.registerMcpServerDefinitionProvider("afterword.server", {
      onDidChangeMcpServerDefinitions: changed.event,
      async provideMcpServerDefinitions() {
        const { extension } = afterword.context;
        const place = await afterword.place();
        folder = place.folder;
        const { version } = extension.packageJSON as { version: string };
        const environment = { ELECTRON_RUN_AS_NODE: "1", ...(place.at && { AFTERWORD_NOW: place.at.now.toString() }) };
        const script = afterword.context.asAbsolutePath("afterword-mcp.js");
        return [
          new vscode.McpStdioServerDefinition(
            "Afterword",
            process.execPath,
            [script, place.folder],
            environment,
            version,
          ),
        ];
      },
    }),
  );
}
