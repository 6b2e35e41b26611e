import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { desk } from "./harness.ts";

interface Dav {
  origin: string;
  requests: { method: string; url: string; headers: IncomingHttpHeaders; body: string }[];
  files: Map<string, { body: string; etag: string }>;
}

/** A server that keeps what is put on it, with the conditions of RFC 9110, behind a password under /private/. */
async function dav(
  answer?: (url: string) => { status: number; headers?: Record<string, string> } | undefined,
  sayEtag = true,
  weak = "",
  heedsConditions = true,
): Promise<Dav> {
  const at: Dav = { origin: "", requests: [], files: new Map() };
  let version = 0;
  const server: Server = createServer((request, response) => {
    let body = "";
    request
      .setEncoding("utf8")
      .on("data", (part) => (body += part))
      .on("end", () => {
        const { method = "", headers } = request;
        const url = request.url!.replace(/\?.*/, "");
        at.requests.push({ method, url: request.url!, headers, body });
        const other = answer?.(url);
        if (other) return response.writeHead(other.status, other.headers).end();
        if (
          url.startsWith("/private/") &&
          headers.authorization !== `Basic ${Buffer.from("sam:pä ss").toString("base64")}`
        )
          return response.writeHead(401).end();
        const there = at.files.get(url);
        if (method === "HEAD") return response.writeHead(there ? 200 : 404, there && { ETag: weak + there.etag }).end();
        if (heedsConditions && headers["if-none-match"] === "*" && there) return response.writeHead(412).end();
        if (heedsConditions && headers["if-match"] !== undefined && headers["if-match"] !== there?.etag)
          return response.writeHead(412).end();
        at.files.set(url, { body, etag: `"v${++version}"` });
        return response.writeHead(there ? 204 : 201, sayEtag ? { ETag: `"v${version}"` } : {}).end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  at.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return at;
}

async function started() {
  const me = desk();
  await me.run('add Acme Engineer --start "2026-11-20 16:00" --end 17:00 --with "Thandi Nkosi <t@acme.example>"');
  return me;
}

describe("calendar publish", () => {
  test("puts the calendar there, without names, and shows the address and its code", async () => {
    const [me, server] = [await started(), await dav()];
    const { code, out, err } = await me.run(`calendar publish ${server.origin}/me.ics`);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`${server.origin}/me.ics`);
    expect(out).toMatch(/[▀▄█]{5}/);
    // On a dark ground of its own where colours are shown: a terminal may be light.
    expect((await me.run("calendar publish", { colour: true })).out).toMatch(/\u001B\[97m\u001B\[40m[ ▀▄█]{20,}/);
    const request = server.requests.find(({ method }) => method === "PUT");
    expect(request!.headers).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "if-none-match": "*",
      "content-length": `${Buffer.byteLength(request!.body)}`,
    });
    expect(request!.body).toContain("SUMMARY:Write a message");
    expect(request!.body).not.toMatch(/Acme|Thandi|Afterword/);
  });

  test("again, it replaces what it put there and nothing else", async () => {
    const [me, server] = [await started(), await dav()];
    await me.run(`calendar publish ${server.origin}/me.ics`);
    expect((await me.run("calendar publish")).code).toBe(0);
    expect(server.requests.at(-1)!.headers["if-match"]).toBe('"v1"');
    server.files.set("/me.ics", { body: "somebody else's", etag: '"x"' });
    const { code, err } = await me.run("calendar publish");
    expect(code).toBe(2);
    expect(err).toContain("changed by another program");
    expect(err).toContain("--replace");
    expect(server.files.get("/me.ics")!.body).toBe("somebody else's");
    expect((await me.run("calendar publish --replace")).code).toBe(0);
    expect(server.files.get("/me.ics")!.body).toContain("BEGIN:VCALENDAR");
  });

  test("what is there and not ours is left alone", async () => {
    const [me, server] = [await started(), await dav()];
    server.files.set("/me.ics", { body: "theirs", etag: '"x"' });
    const { code, err } = await me.run(`calendar publish ${server.origin}/me.ics`);
    expect(code).toBe(2);
    expect(err).toContain("already");
    expect(server.files.get("/me.ics")!.body).toBe("theirs");
  });

  test("nor on a server that looks at no conditions", async () => {
    const [me, server] = [await started(), await dav(undefined, true, "", false)];
    server.files.set("/me.ics", { body: "theirs", etag: '"x"' });
    expect((await me.run(`calendar publish ${server.origin}/me.ics`)).err).toContain("already");
    await me.run(`calendar publish ${server.origin}/new.ics`);
    server.files.set("/new.ics", { body: "theirs", etag: '"x"' });
    expect((await me.run("calendar publish")).err).toContain("changed by another program");
    expect([...server.files.values()].map(({ body }) => body)).toEqual(["theirs", "theirs"]);
  });

  test("an address for subscribers that is none is refused before anything is put", async () => {
    const [me, server] = [await started(), await dav()];
    expect((await me.run(`calendar publish ${server.origin}/me.ics --address nonsense`)).code).toBe(2);
    expect(server.requests).toEqual([]);
  });

  test("a server that does not say the ETag when putting is asked for it", async () => {
    const [me, server] = [await started(), await dav(undefined, false)];
    await me.run(`calendar publish ${server.origin}/me.ics`);
    await me.run("calendar publish");
    expect(server.requests.map(({ method, headers }) => `${method} ${headers["if-match"] ?? ""}`)).toEqual([
      "HEAD ",
      "PUT ",
      "HEAD ",
      "HEAD ",
      'PUT "v1"',
      "HEAD ",
    ]);
  });

  test("a server that calls its ETags weak is asked whether it is still the same", async () => {
    const [me, server] = [await started(), await dav(undefined, false, "W/")];
    await me.run(`calendar publish ${server.origin}/me.ics`);
    expect((await me.run("calendar publish")).code).toBe(0);
    server.files.set("/me.ics", { body: "theirs", etag: '"x"' });
    expect((await me.run("calendar publish")).err).toContain("changed by another program");
    expect(server.files.get("/me.ics")!.body).toBe("theirs");
  });

  test("in full only where that is asked for", async () => {
    const [me, server] = [await started(), await dav()];
    expect((await me.run(`calendar publish --full ${server.origin}/me.ics`)).out).toContain("in full");
    expect(server.files.get("/me.ics")!.body).toContain("Thandi");
  });

  test("a name and password in the address are sent, and never shown", async () => {
    const [me, server] = [await started(), await dav()];
    const { code, out, err } = await me.run(
      `calendar publish ${server.origin.replace("//", "//sam:p%C3%A4%20ss@")}/private/me.ics`,
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toMatch(/sam|p%C3|pä/);
    expect((await me.run("calendar publish")).code).toBe(0);
  });

  test("or in the environment", async () => {
    const [me, server] = [await started(), await dav()];
    const env = { AFTERWORD_PUBLISH_USER: "sam", AFTERWORD_PUBLISH_PASSWORD: "pä ss" };
    expect((await me.run(`calendar publish ${server.origin}/private/me.ics`, { env })).code).toBe(0);
    const { code, err } = await me.run(`calendar publish ${server.origin}/private/other.ics`, {
      env: { ...env, AFTERWORD_PUBLISH_PASSWORD: "guess" },
    });
    expect(code).toBe(1);
    expect(err).toContain("refuses (401)");
    expect(err).not.toContain("guess");
  });

  test("a presigned address keeps its signature to itself", async () => {
    const [me, server] = [await started(), await dav((url) => (url === "/no.ics" ? { status: 403 } : undefined))];
    const { out } = await me.run(
      `calendar publish ${server.origin}/b/me.ics?X-Amz-Signature=s3cret --address https://cdn.example/me.ics`,
    );
    expect(server.requests[0]!.url).toContain("s3cret");
    expect(out).toContain("https://cdn.example/me.ics");
    expect(out).not.toContain("s3cret");
    const { err } = await me.run(`calendar publish ${server.origin}/no.ics?X-Amz-Signature=s3cret`);
    expect(err).toContain("refuses (403)");
    expect(err).not.toContain("s3cret");
  });

  test.each([301, 302, 307, 308])("a redirect (%i) is not followed, with credentials or without", async (status) => {
    const other = await dav();
    const [me, server] = [
      await started(),
      await dav(() => ({ status, headers: { Location: `${other.origin}/me.ics` } })),
    ];
    const { code, err } = await me.run(`calendar publish ${server.origin.replace("//", "//sam:secret@")}/me.ics`);
    expect(code).toBe(1);
    expect(err).toContain(`redirects to ${new URL(other.origin).host}`);
    expect(err).not.toContain("secret");
    expect(other.requests).toEqual([]);
  });

  test.each([
    [401, 1, "refuses"],
    [404, 1, "the folder is not there"],
    [405, 2, "--replace"],
    [409, 1, "the folder is not there"],
    [501, 2, "--replace"],
    [507, 1, "full"],
    [500, 1, "answered 500"],
  ])("an answer of %i ends with exit code %i and words", async (status, exit, words) => {
    const [me, server] = [await started(), await dav(() => ({ status }))];
    const { code, err } = await me.run(`calendar publish ${server.origin}/me.ics`);
    expect(code).toBe(exit);
    expect(err).toContain(words);
  });

  test("nobody there", async () => {
    const me = await started();
    const { code, err } = await me.run("calendar publish http://sam:secret@127.0.0.1:1/me.ics?key=secret");
    expect(code).toBe(1);
    expect(err).toContain("http://127.0.0.1:1/me.ics");
    expect(err).not.toContain("secret");
  });

  test("a connection that ends before the answer leaves open whether it arrived", async () => {
    const server: Server = createServer(
      (request, response) => void request.resume().on("end", () => response.destroy()),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { code, err } = await (
      await started()
    ).run(`calendar publish http://127.0.0.1:${(server.address() as AddressInfo).port}/me.ics`);
    expect(code).toBe(1);
    expect(err).toContain("Whether the calendar arrived is unknown");
    expect(err).not.toContain("Nothing was published");
  });

  test("nothing published yet", async () => {
    const { code, err } = await (await started()).run("calendar publish");
    expect(code).toBe(2);
    expect(err).toContain("Where to?");
  });
});
