import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";

/** What `ray build` puts into the commands, told by the bundler that it uses. */
export async function bundled(app: string): Promise<Metafile> {
  const commands = readdirSync(join(app, "src")).filter((name) => /^[a-z-]+\.tsx?$/.test(name));
  const { metafile } = await build({
    absWorkingDir: app,
    entryPoints: commands.map((name) => join("src", name)),
    outdir: "unused",
    bundle: true,
    write: false,
    metafile: true,
    format: "cjs",
    platform: "node",
    target: "node22",
    external: ["@raycast/api", "react", "react/jsx-runtime"],
    logLevel: "error",
  });
  return metafile;
}
