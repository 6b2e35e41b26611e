import type { FileKind } from "@afterword/store";
import { basename } from "node:path";
import type * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { belongsTo } from "./belongs.ts";

/** Which file of the folder in view a document is; `template` for one of the sender's own templates, undefined for anything else. */
export async function kindOf(
  afterword: Afterword,
  { uri }: vscode.TextDocument,
): Promise<FileKind | "template" | undefined> {
  if (uri.scheme !== "file" || !/\.(?:md|yaml)$/.test(uri.path)) return undefined;
  const { folder } = await afterword.place();
  const where = await belongsTo(folder, uri.fsPath);
  const isMarkdown = uri.path.endsWith(".md");
  if (where === "" && isMarkdown) return "application";
  if (where === "" && basename(uri.fsPath) === "afterword.yaml") return "settings";
  if (where === "profiles" && !isMarkdown) return "profile";
  return where === "templates" && isMarkdown ? "template" : undefined;
}
