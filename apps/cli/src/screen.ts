/** How wide the output may be, and whether it has colours. */
export const screen = ({
  stdout,
  env,
}: Pick<NodeJS.Process, "stdout" | "env">): { columns: number; colour: boolean } => ({
  columns: Math.min(stdout.columns ?? 100, 110),
  colour: env["NO_COLOR"] === undefined && (stdout.isTTY === true || env["FORCE_COLOR"] !== undefined),
});
