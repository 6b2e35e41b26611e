// Shows what a person sees whose folder may not be read: `as-another-user.ts DIST FOLDER` prints it as JSON.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startRaycast } from "@afterword/raycast-host";

const [dist = "", folder = ""] = process.argv.slice(2);
const state = mkdtempSync(join(tmpdir(), "afterword-raycast-state-"));
const raycast = startRaycast({ dist, env: { ...process.env, AFTERWORD_STATE: state }, preferences: { folder } });
await raycast.launch("draft-follow-up");
const list = JSON.stringify(await raycast.show());
const actions = await raycast.actions();
const [toast] = (await raycast.state()).toasts;
await raycast.launch("follow-ups-due", { launchType: "background" });
const menu = JSON.stringify(await raycast.show());
console.log(JSON.stringify({ list, actions, toast, menu }));
await raycast.close();
rmSync(state, { recursive: true, force: true });
