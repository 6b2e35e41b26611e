import type { Complete } from "@afterword/core";

/** Where an OpenAI-compatible model is reached. Nothing of it is kept in the folder: the key comes from the environment or the host's secrets. */
export interface ModelAddress {
  /** The base address, up to and with `/v1`. Ollama's on this machine where it is left out. */
  url?: string | undefined;
  model: string;
  key?: string | undefined;
  /** Milliseconds without a single byte after which the model is given up; 30 seconds where it is left out. */
  idle?: number | undefined;
  signal?: AbortSignal | undefined;
}

export const ollama = "http://127.0.0.1:11434/v1";

/** The model could not be asked, or did not finish. The message is a sentence for people and holds no key. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}

const mostCharacters = 200_000;

/**
 * A model behind an OpenAI-compatible address, asked for one streamed answer at a time. It rejects with {@link ModelError} where
 * the address is neither HTTPS nor on this machine, where the server refuses or stalls, and where the stream ends early.
 */
export function openAiModel({ url = ollama, model, key, idle = 30_000, signal }: ModelAddress): Complete {
  const address = completionsAddress(url);
  return async (prompt) => {
    const stop = new AbortController();
    const silence = new ModelError(`The model sent nothing for ${Math.ceil(idle / 1000)} seconds.`);
    let timer = setTimeout(() => stop.abort(silence), idle);
    const heard = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => stop.abort(silence), idle);
    };
    try {
      const response = await fetch(address, {
        method: "POST",
        // A redirect could carry the key and the note to another host.
        redirect: "error",
        headers: {
          "content-type": "application/json",
          accept: "text/event-stream",
          ...(key ? { authorization: `Bearer ${key}` } : {}),
        },
        body: JSON.stringify({ model, stream: true, messages: [{ role: "user", content: prompt }] }),
        signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
      });
      heard();
      if (!response.ok) throw new ModelError(refusal(response.status, address.host));
      if (!response.body) throw new ModelError("The model sent an empty answer.");
      return await readStream(response.body, heard);
    } catch (error) {
      if (error instanceof ModelError) throw error;
      if (stop.signal.aborted) throw silence;
      if (signal?.aborted) throw new ModelError("The model was stopped.", { cause: error });
      throw new ModelError(`The model at ${address.host} could not be reached, or the connection broke.`, {
        cause: error,
      });
    } finally {
      clearTimeout(timer);
    }
  };
}

function completionsAddress(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const isHere = address && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(address.hostname);
  if (!address || !(address.protocol === "https:" || (address.protocol === "http:" && isHere)))
    throw new ModelError(
      `Expected an address that starts with https://, or one on this machine, found “${url.slice(0, 80)}”.`,
    );
  if (address.username || address.password)
    throw new ModelError("Expected an address without a user name and password.");
  address.pathname = `${address.pathname.replace(/\/+$/, "")}/chat/completions`;
  return address;
}

function refusal(status: number, host: string): string {
  if (status === 401 || status === 403) return `${host} does not accept the key.`;
  if (status === 404) return `${host} does not know this model.`;
  if (status === 402 || status === 429) return `${host} takes no more requests for now.`;
  return `${host} answered with the status ${status}.`;
}

/** The text of a stream of server-sent events. A stream that ends before it says so is no answer. */
async function readStream(body: ReadableStream<Uint8Array>, heard: () => void): Promise<string> {
  const decoder = new TextDecoder();
  let rest = "";
  let text = "";
  for await (const chunk of body) {
    heard();
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split(/\r?\n/);
    rest = lines.pop()!;
    for (const line of lines) {
      const data = /^data: ?(.*)$/.exec(line)?.[1];
      if (data === "[DONE]") return text;
      if (data !== undefined) text += deltaOf(data);
      if (text.length > mostCharacters) throw new ModelError("The model's answer is too long.");
    }
    if (rest.length > mostCharacters) throw new ModelError("The model's answer is too long.");
  }
  throw new ModelError("The connection broke in the middle of the model's answer.");
}

function deltaOf(data: string): string {
  let event: { choices?: { delta?: { content?: unknown } }[]; error?: unknown };
  try {
    event = JSON.parse(data) as typeof event;
  } catch {
    throw new ModelError("The model's answer cannot be read.");
  }
  if (event?.error !== undefined) throw new ModelError("The model reported an error in the middle of its answer.");
  const content = event?.choices?.[0]?.delta?.content;
  return typeof content === "string" ? content : "";
}
