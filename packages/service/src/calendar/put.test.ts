import { AwsV4Signer } from "aws4fetch";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { put, readTarget } from "./put.ts";

const key = { user: "AKIDEXAMPLE", password: "s3cr3t/key+" };

/** An object store that signs each request again and compares, and heeds conditions, as S3 does. */
async function objectStore(): Promise<{ origin: string; objects: Map<string, string> }> {
  const objects = new Map<string, string>();
  const server = createServer((request, response) => {
    let body = "";
    request
      .setEncoding("utf8")
      .on("data", (part) => (body += part))
      .on("end", async () => {
        const given = request.headers.authorization ?? "";
        const [, region = ""] = /Credential=[^/]+\/\d{8}\/([^/]+)\/s3\//.exec(given) ?? [];
        const names = /SignedHeaders=([^,]+)/.exec(given)?.[1]?.split(";") ?? [];
        const signer = new AwsV4Signer({
          url: `http://${request.headers.host}${request.url}`,
          method: request.method!,
          headers: Object.fromEntries(names.map((name) => [name, String(request.headers[name])])),
          datetime: String(request.headers["x-amz-date"]),
          accessKeyId: key.user,
          secretAccessKey: key.password,
          service: "s3",
          region,
          ...(body !== "" && { body }),
        });
        const wanted = (await signer.sign()).headers.get("authorization");
        if (given !== wanted) return response.writeHead(403).end();
        const there = objects.get(request.url!);
        const etag = (text: string) => `"${text.length}"`;
        if (request.method === "HEAD")
          return response
            .writeHead(there === undefined ? 404 : 200, there === undefined ? {} : { ETag: etag(there) })
            .end();
        const { "if-none-match": none, "if-match": match } = request.headers;
        if ((none === "*" && there !== undefined) || (match !== undefined && (!there || match !== etag(there))))
          return response.writeHead(412).end();
        objects.set(request.url!, body);
        return response.writeHead(200, { ETag: etag(body) }).end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, objects };
}

describe("an object store with S3's API", () => {
  test("takes what is signed, once, and what is known afterwards", async () => {
    const { origin, objects } = await objectStore();
    const target = readTarget(`${origin}/bucket/follow-ups.ics`, { ...key, s3: true });
    const first = await put(target, ["BEGIN:", "VCALENDAR é"], { known: undefined, replace: false });
    expect([...objects]).toEqual([["/bucket/follow-ups.ics", "BEGIN:VCALENDAR é"]]);
    await expect(put(target, ["x"], { known: undefined, replace: false })).rejects.toThrow(/already/);
    await put(target, ["BEGIN:VCALENDAR two"], { known: first, replace: false });
    expect(objects.get("/bucket/follow-ups.ics")).toBe("BEGIN:VCALENDAR two");
    await expect(put(target, ["x"], { known: first, replace: false })).rejects.toThrow(/changed by another program/);
  });

  test("refuses a wrong secret, which is never repeated", async () => {
    const { origin, objects } = await objectStore();
    const target = readTarget(`${origin}/bucket/x.ics`, { user: key.user, password: "wr0ng-secret", s3: true });
    const error = await put(target, ["x"], { known: undefined, replace: false }).catch((found: Error) => found);
    expect(String(error)).toMatch(/refuses \(403\)/);
    expect(JSON.stringify([String(error), target.url.href])).not.toContain("wr0ng");
    expect(objects.size).toBe(0);
  });

  test("wants a key", () =>
    expect(() => readTarget("https://b.s3.eu-west-1.amazonaws.com/x.ics", { s3: true })).toThrow(/access key/));
});

describe("where a calendar may go", () => {
  const read = (text: string) => readTarget(text, { user: undefined, password: undefined });

  test.each([
    "https://dav.example/x.ics",
    "http://127.0.0.1:5232/x.ics",
    "http://localhost/x.ics",
    "http://[::1]/x.ics",
  ])("%s", (text) => expect(read(text).url.href).toBe(text));
  test("a password with a percent sign in it is taken as it stands", () => {
    expect(read("https://sam:5%25@dav.example/x.ics").login).toEqual({ user: "sam", password: "5%" });
    expect(read("https://sam:5%zz@dav.example/x.ics").login).toEqual({ user: "sam", password: "5%zz" });
  });
  test.each([
    "http://dav.example/x.ics",
    "http://localhost.evil.example/",
    "http://127.0.0.1.evil.example/",
    "ftp://dav.example/",
    "file:///etc/x",
    "dav.example/x.ics",
    "",
  ])("not %s", (text) => expect(() => read(text)).toThrow(/https:\/\//));
});
