import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Speaks to a Mozilla program through the remote protocol it is started with: `LENGTH:[type, id, name or error, data]`. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve: (value: any) => void; reject: (error: Error) => void }>();
  #buffer = Buffer.alloc(0);
  #id = 0;

  static async open(port: number, lockTimeout: number): Promise<Marionette> {
    const until = Date.now() + lockTimeout;
    for (;;) {
      try {
        const socket = await new Promise<Socket>((resolve, reject) => {
          const socket = connect(port, "127.0.0.1");
          socket.once("data", (first) => (socket.unshift(first), resolve(socket))).once("error", reject);
        });
        const opened = new Marionette(socket);
        await opened.send("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
        await opened.send("Marionette:SetContext", { value: "chrome" });
        await opened.send("WebDriver:SetTimeouts", { script: 60_000 });
        return opened;
      } catch (error) {
        if (Date.now() > until) throw error;
        await sleep(250);
      }
    }
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (part) => this.#read(part));
    socket.on("error", () => {});
  }

  send(name: string, parameters: object = {}): Promise<any> {
    const id = ++this.#id;
    const text = Buffer.from(JSON.stringify([0, id, name, parameters]));
    this.#socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** Runs a function's body inside the program, with `args`; it may await. */
  async run(body: string, ...args: unknown[]): Promise<any> {
    const script = `const done = arguments[arguments.length - 1]; (async (...args) => { ${body} })(...arguments).then(value => done({ value }), error => done({ error: String(error) + error.stack }))`;
    const { value } = await this.send("WebDriver:ExecuteAsyncScript", { script, args, newSandbox: false });
    if (value.error) throw new Error(value.error);
    return value.value;
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(part: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, part]);
    for (;;) {
      const colon = this.#buffer.indexOf(":");
      const length = Number(this.#buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 1 || this.#buffer.length < colon + 1 + length) return;
      const message = JSON.parse(this.#buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, data] = message;
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(JSON.stringify(error)));
      else waiting?.resolve(data);
    }
  }
}
