// The website: built with every link checked, then opened in a real browser, where a visitor plans an interview with the keyboard
// alone, at three widths. Nothing may leave the page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { openBrowser } from "../apps/vscode/hosts/browser.ts";

const site = join(import.meta.dirname, "../apps/site");
execFileSync(process.execPath, ["build.ts"], { cwd: site, stdio: "inherit" });

const dist = join(site, "dist");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Serves the pages as a static host does: `/rules` is `rules.html`. */
const server = createServer((request, response) => {
  const path = normalize(join(dist, decodeURIComponent(new URL(request.url!, "http://localhost").pathname)));
  const found = [path, `${path}.html`, join(path, "index.html")].find(
    (one) => existsSync(one) && statSync(one).isFile(),
  );
  if (found === undefined || !found.startsWith(dist)) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": types[extname(found)] ?? "application/octet-stream" });
  createReadStream(found).pipe(response);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const { page, close } = await openBrowser();
try {
  const elsewhere: string[] = [];
  const failed: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:")) elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => failed.push(error.message));

  // The planner asks the browser for the time; the interview below is of that morning.
  await page.clock.setFixedTime("2026-11-23T12:00:00Z");
  for (const width of [360, 900, 1400]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${address}/`);
    const began = page.getByLabel("The interview began");
    await began.waitFor();
    await began.fill("2026-11-23T10:00");
    await page.getByLabel("Whom you met").fill("Thandi Nkosi\nJörg Müller");
    await page.getByLabel("Country of the employer").fill("ZA");
    await page.keyboard.press("Tab");
    await page.getByLabel("When they said you would hear").fill("in two weeks");
    await page.locator("ol strong", { hasText: "Thank Thandi Nkosi" }).waitFor();
    assert.equal(
      await page
        .locator("svg[role=img] title")
        .first()
        .textContent()
        .then((text) => text!.length > 0),
      true,
    );
    const isWider = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assert.equal(isWider, false, `the page scrolls sideways at ${width} pixels`);
    await page.getByLabel("Whom you met").fill("***");
    await page.getByRole("alert").waitFor();
    console.log(`  ✓ an interview is planned in the page, ${width} pixels wide`);
  }

  await page.goto(`${address}/rules/thank-you`);
  assert.match((await page.locator("h1").textContent())!, /thank-you/);
  console.log("  ✓ a rule has a page of its own");
  assert.deepEqual(elsewhere, []);
  assert.deepEqual(failed, []);
  console.log("  ✓ nothing was asked of any other host, and nothing failed");
} finally {
  await close();
  server.close();
}
