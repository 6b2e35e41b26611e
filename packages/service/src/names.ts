import { foldName } from "@afterword/core";

/** Whether `part` stands anywhere in `name`, however either is spelt. */
export const hasName = (name: string, part: string): boolean => foldName(name).includes(foldName(part));
