import { linkedApps, type LinkedApp, type LocalState } from "@afterword/ics";

const file = "apps.json";

/**
 * The apps that calendar events may link to: those that have made or changed a calendar of this folder on this machine, and `own`,
 * which is one of them from now on.
 */
export async function usedApps(localState: LocalState, own: LinkedApp | undefined): Promise<readonly LinkedApp[]> {
  const known = read(await localState.read(file));
  if (own === undefined || known.includes(own)) return known;
  await localState.update(file, async (text) => JSON.stringify(inOrder([...read(text), own])));
  return inOrder([...known, own]);
}

const inOrder = (apps: readonly unknown[]): LinkedApp[] => linkedApps.filter((app) => apps.includes(app));

function read(text: string | undefined): readonly LinkedApp[] {
  try {
    const apps: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(apps) ? inOrder(apps) : [];
  } catch {
    return [];
  }
}
