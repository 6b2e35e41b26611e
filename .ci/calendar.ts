// The calendar before real clients: Thunderbird and vdirsyncer with khal subscribe to `calendar serve`, Apache's WebDAV takes
// `calendar publish`, and sabre/vobject reads what hostile facts make. Debian packages only; about two minutes.
import { spawnSync } from "node:child_process";
import { cleanUp } from "./calendar/desk.ts";
import { hostileFacts } from "./calendar/hostile.ts";
import { publishing } from "./calendar/publishing.ts";
import { subscribing } from "./calendar/subscribing.ts";

const packages = ["thunderbird", "vdirsyncer", "khal", "apache2", "php-cli", "php-sabre-vobject", "zbar-tools"];
const missing = packages.filter(
  (name) =>
    !spawnSync("dpkg-query", ["-W", "-f", "${Status}", name], { encoding: "utf8" }).stdout.includes("ok installed"),
);
if (missing.length > 0) {
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", ...missing],
  ]) {
    const { status, stderr } = spawnSync("apt-get", args, {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(" ")}: ${stderr}`);
  }
}

try {
  for (const [name, check] of Object.entries({ hostileFacts, publishing, subscribing })) {
    const since = performance.now();
    console.log(`  ${name}`);
    await check((what) => console.log(`    ✓ ${what}`));
    console.log(`    ${((performance.now() - since) / 1000).toFixed(1)} s`);
  }
} finally {
  cleanUp();
}
process.exit(0);
