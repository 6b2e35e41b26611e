// The bundle that Claude Desktop and others install by double click: the built server and its manifest, in dist/afterword.mcpb. Its
// tools and prompts are listed as the server lists them.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import manifest from "./package.json" with { type: "json" };
import { tool } from "../../.ci/tools.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const stage = mkdtempSync(join(tmpdir(), "afterword-mcpb-"));
try {
  mkdirSync(join(stage, "server"));
  cpSync(here("dist"), join(stage, "server"), { recursive: true, filter: (path) => !path.endsWith(".mcpb") });
  cpSync(here("LICENSE"), join(stage, "LICENSE"));
  // Without it, Node takes the files for CommonJS.
  writeFileSync(join(stage, "package.json"), JSON.stringify({ name: "afterword-mcpb", private: true, type: "module" }));
  writeFileSync(join(stage, "manifest.json"), JSON.stringify(await bundleManifest(), null, 2));
  execFileSync(tool("mcpb"), ["validate", join(stage, "manifest.json")], { stdio: "inherit" });
  execFileSync(tool("mcpb"), ["pack", stage, here("dist/afterword.mcpb")], { stdio: ["ignore", "ignore", "inherit"] });
} finally {
  rmSync(stage, { recursive: true, force: true });
}

async function bundleManifest(): Promise<object> {
  const { tools, prompts } = await listed();
  return {
    manifest_version: "0.3",
    name: "afterword",
    display_name: "Afterword",
    version: manifest.version,
    description: manifest.description,
    author: { name: "The Afterword authors" },
    license: manifest.license,
    server: {
      type: "node",
      entry_point: "server/afterword-mcp.js",
      mcp_config: {
        command: "node",
        args: ["${__dirname}/server/afterword-mcp.js", "${user_config.folder}"],
      },
    },
    user_config: {
      folder: {
        type: "directory",
        title: "Folder",
        description: "The folder with your applications. Every Afterword app uses the same one.",
        required: true,
        default: "${DOCUMENTS}/Afterword",
      },
    },
    tools,
    prompts,
    compatibility: { platforms: ["darwin", "win32", "linux"], runtimes: { node: ">=22" } },
  };
}

async function listed(): Promise<{ tools: object[]; prompts: object[] }> {
  const client = new Client({ name: "bundle", version: manifest.version });
  const args = [here("dist/afterword-mcp.js"), join(stage, "no-applications")];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  const { tools } = await client.listTools();
  const { prompts } = await client.listPrompts();
  const texts = await Promise.all(
    prompts.map(async ({ name, description, arguments: given = [] }) => {
      const wanted = given.map((one) => one.name);
      const values = Object.fromEntries(wanted.map((one) => [one, "${arguments." + one + "}"]));
      const { messages } = await client.getPrompt({ name, arguments: values });
      const text = messages.map(({ content }) => (content.type === "text" ? content.text : "")).join("\n");
      return { name, description, ...(wanted.length > 0 && { arguments: wanted }), text };
    }),
  );
  await client.close();
  return { tools: tools.map(({ name, title }) => ({ name, description: title ?? name })), prompts: texts };
}
