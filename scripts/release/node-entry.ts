/**
 * The first file of a published program, which any Node can read: loads the program, or says in one sentence which Node it needs.
 * Without it, an older Node ends in a SyntaxError over minified code.
 */
export const nodeEntry = (name: string, program: string): string => `#!/usr/bin/env node
if (Number(process.versions.node.split(".")[0]) >= 22) await import("${program}");
else {
  console.error("${name} needs Node 22 or later, and this is Node " + process.versions.node + ": install it from https://nodejs.org, or run npx -y -p node@22 -p ${name === "afterword" ? name : "@afterword/mcp"} ${name}.");
  process.exitCode = 1;
}
`;
