import type { Person } from "../model/index.ts";

/**
 * The option that names a person in a command which is shown to be copied: ` --to "Thandi Nkosi"`. A name that some shell could read as
 * anything but words gives way to the address, and that to nothing: the command then asks.
 */
export function toOption({ name, email }: Pick<Person, "name" | "email">): string {
  if (/^[\p{L}\p{M}][\p{L}\p{M} .'-]*$/u.test(name)) return ` --to "${name}"`;
  return email !== undefined && /^[A-Za-z0-9][\w.+-]*@[\w.-]+$/.test(email) ? ` --to ${email}` : "";
}
