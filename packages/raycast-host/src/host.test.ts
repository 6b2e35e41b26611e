import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startRaycast, type HostOptions, type Raycast } from "./index.ts";

const head =
  'const api = require("@raycast/api"), { jsx } = require("react/jsx-runtime"), { useState } = require("react");';

/** An extension of one command, as a build would write it. */
function begin(code: string, command: object = {}, options: Partial<HostOptions> = {}): Raycast {
  const dist = mkdtempSync(join(tmpdir(), "raycast-host-"));
  const commands = [{ name: "it", title: "It", description: "It", mode: "view", ...command }];
  writeFileSync(
    join(dist, "package.json"),
    JSON.stringify({ name: "ours", author: "us", platforms: ["macOS"], commands }),
  );
  writeFileSync(join(dist, "it.js"), head + code);
  const raycast = startRaycast({ dist, ...options });
  onTestFinished(async () => {
    await raycast.close();
    rmSync(dist, { recursive: true, force: true });
  });
  return raycast;
}

test("a command that takes more memory than Raycast gives is ended", async () => {
  const raycast = begin(
    "exports.default = async () => { const all = []; for (;;) all.push(new Array(1e5).fill(Math.random())) }",
    { mode: "no-view" },
  );
  await expect(raycast.launch("it")).rejects.toThrow(/memory limit/);
  await expect(raycast.state()).rejects.toThrow(/memory limit/);
});

test.each([
  ["a module that the build left out", 'require("left-pad"); exports.default = () => null', 'requires "left-pad"'],
  ["text outside of a component", 'exports.default = () => "hello"', "no text outside"],
  ["a component that throws", 'exports.default = () => { throw new Error("oops") }', "oops"],
  ["no command", "exports.other = 1", "exports no command"],
])("%s fails the launch", async (_, code, message) => {
  await expect(begin(code).launch("it")).rejects.toThrow(message);
});

test.each([
  ["an argument that is not declared", {}, { arguments: { city: "x" } }, 'declares no argument "city"'],
  [
    "a required one left out",
    { arguments: [{ name: "city", type: "text", required: true }] },
    {},
    '"city" is required',
  ],
  ["a view in the background", {}, { launchType: "background" as const }, "run in the background"],
])("%s is refused, as in Raycast", async (_, command, options, message) => {
  await expect(begin("exports.default = () => null", command).launch("it", options)).rejects.toThrow(message);
});

test("the heap is what is left after collecting what can be", async () => {
  const raycast = begin(
    "exports.default = () => { let held = Array.from({ length: 2e6 }, Math.random); return void (held = undefined) }",
    { mode: "no-view" },
  );
  await raycast.launch("it");
  expect(await raycast.heap()).toBeLessThan(12);
});

test("a form is filled, checked and submitted; an alert answered; a toast's action chosen", async () => {
  const raycast = begin(`
    exports.default = function It() {
      const [error, setError] = useState()
      const submit = async ({ name }) => {
        if (!name) return setError("who?")
        if (await api.confirmAlert({ title: "Sure?" })) await api.showToast({ title: "Hello " + name, primaryAction: { title: "Copy", onAction: () => api.Clipboard.copy(name) } })
      }
      return jsx(api.Form, {
        actions: jsx(api.ActionPanel, { children: jsx(api.Action.SubmitForm, { title: "Greet", onSubmit: submit }) }),
        children: jsx(api.Form.TextField, { id: "name", error, onChange: () => setError(undefined) }),
      })
    }`);
  await raycast.launch("it");
  await raycast.run("Greet");
  expect(await raycast.errors()).toEqual({ name: "who?" });
  await raycast.enter({ name: "Thandi" });
  expect(await raycast.errors()).toEqual({});
  await raycast.run("Greet");
  await raycast.toast("Copy");
  expect(await raycast.state()).toMatchObject({
    alerts: [{ title: "Sure?" }],
    toasts: [{ title: "Hello Thandi" }],
    copied: ["Thandi"],
  });
  await expect(raycast.enter({ nobody: "x" })).rejects.toThrow('the form has no "nobody"; it has: name');
  await expect(raycast.run("Delete")).rejects.toThrow('there is no action "Delete"; there are: Greet');
});
