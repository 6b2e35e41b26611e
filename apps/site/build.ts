// Builds the site into `dist`, or with `--dev` serves it while it is written. VitePress wants its pages in one folder: those of
// `docs` and the few that only a site has are copied there first.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, createServer } from "vitepress";

const here = import.meta.dirname;
const content = join(here, "content");
rmSync(content, { recursive: true, force: true });
cpSync(join(here, "../../docs"), content, { recursive: true });
cpSync(join(here, "pages"), content, { recursive: true });

if (process.argv.includes("--dev")) {
  const server = await createServer(here);
  await server.listen();
  server.printUrls();
} else await build(here);
