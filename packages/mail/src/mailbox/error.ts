/** What went wrong with a mailbox, in a sentence for the person. It never carries a password or what a server was told. */
export class MailError extends Error {
  override readonly name = "MailError";
  readonly code: "auth" | "secret" | "connect" | "certificate" | "insecure" | "folder" | "lost" | "edited" | "refused";
  constructor(code: MailError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** An error of the network, of TLS or of the server, told in words of ours. */
export function asMailError(error: unknown, { host, port }: { host: string; port: number }): MailError {
  if (error instanceof MailError) return error;
  const found = (error ?? {}) as { code?: unknown; authenticationFailed?: unknown; message?: unknown };
  const code = typeof found.code === "string" ? found.code : "";
  const place = `${host}:${port}`;
  if (found.authenticationFailed === true)
    return new MailError(
      "auth",
      `${host} refused the sign-in; many providers require an app password here, not the usual one`,
    );
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|ERR_TLS/.test(code))
    return new MailError(
      "certificate",
      `the certificate of ${host} cannot be trusted (${code}), so nothing was sent to it`,
    );
  if (/STARTTLS/i.test(`${code} ${String(found.message)}`))
    return new MailError("insecure", `${place} offers no encryption, so the password was not sent`);
  if (code.startsWith("ERR_SSL"))
    return new MailError(
      "insecure",
      `${place} does not speak TLS, so nothing was sent to it; 993 is the usual port of IMAP over TLS`,
    );
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new MailError("connect", `there is no server called ${host}, or no network`);
  if (code === "ECONNREFUSED") return new MailError("connect", `nothing answers at ${place}`);
  if (/TIMEOUT|ETIMEDOUT/i.test(code)) return new MailError("connect", `${place} did not answer in time`);
  return new MailError("lost", `the connection to ${place} was lost${code ? ` (${code})` : ""}`);
}
