import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The public surface of a package as text: every exported name with its type, in order of name. */
export function publicSurface(folder: string): string {
  const { name, exports: entries } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    exports: Record<string, string>;
  };
  const configFile = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(configFile.config, ts.sys, folder);
  const files = Object.entries(entries).filter(([, file]) => file.endsWith(".ts"));
  const program = ts.createProgram(
    files.map(([, file]) => join(folder, file)),
    options,
  );
  const checker = program.getTypeChecker();
  const sections = files.map(([entry, file]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(folder, file))!)!;
    const lines = checker
      .getExportsOfModule(module)
      .map((symbol) => describe(symbol, checker))
      .sort();
    return `## ${entry === "." ? name : `${name}${entry.slice(1)}`}\n\n${lines.join("\n")}\n`;
  });
  return `# The public surface of ${name}\n\nWritten by \`node .ci/release.ts --update\`. A change here is a change for everybody who uses the package.\n\n${sections.join("\n")}`;
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
  if (target.flags & ts.SymbolFlags.Function) {
    const types = checker
      .getTypeOfSymbol(target)
      .getCallSignatures()
      .map((signature) => checker.signatureToString(signature, undefined, flags));
    return types.map((type) => `- \`${symbol.name}${type}\``).join("\n");
  }
  if (target.flags & ts.SymbolFlags.Class) return `- class \`${symbol.name}\``;
  if (
    target.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias) &&
    !(target.flags & ts.SymbolFlags.Variable)
  ) {
    const members = checker
      .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(target))
      .map(({ name, flags: kind }) => (kind & ts.SymbolFlags.Optional ? `${name}?` : name));
    const isObject = (checker.getDeclaredTypeOfSymbol(target).flags & ts.TypeFlags.Object) !== 0;
    return `- type \`${symbol.name}\`${isObject && members.length > 0 ? `: ${members.join(", ")}` : ""}`;
  }
  return `- const \`${symbol.name}\``;
}
