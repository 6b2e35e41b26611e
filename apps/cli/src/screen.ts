/** How wide and high the output may be, and whether it has colours: none on a terminal that calls itself dumb. */
export const screen = ({
  stdout,
  env,
}: Pick<NodeJS.Process, "stdout" | "env">): { columns: number; rows: number | undefined; colour: boolean } => ({
  columns: Math.min(stdout.columns ?? 100, 110),
  rows: stdout.rows,
  colour:
    env["NO_COLOR"] === undefined &&
    env["TERM"] !== "dumb" &&
    (stdout.isTTY === true || env["FORCE_COLOR"] !== undefined),
});
