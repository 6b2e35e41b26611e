// Loaded into every Node process that another-day.ts starts: the clock stands `AFTERWORD_CLOCK_MOVED` milliseconds off and runs on.
// Whoever asks for the time sees it, tests included. The times of files stay the disk's.
const moved = Number(process.env.AFTERWORD_CLOCK_MOVED ?? 0);
const machine = Date.now;
Date.now = () => machine() + moved;

globalThis.Date = new Proxy(Date, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [Date.now()], newTarget),
  apply: () => new Date().toString(),
});
