import { openedService } from "./service.ts";

/** The note that is due now to an application, if one is. */
export async function firstNote(application: string | undefined): Promise<string | undefined> {
  const [service, { due }] = await Promise.all([openedService(), import("@afterword/service")]);
  const snapshot = await service.snapshot();
  const stored = snapshot.applications.find(({ id }) => id === application);
  const isNow = new Set(["today", "soon"]);
  return (
    stored && due(snapshot, stored).items.find(({ opens, group }) => opens === "draft" && isNow.has(group))?.advice.id
  );
}
