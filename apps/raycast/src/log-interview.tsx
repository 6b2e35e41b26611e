import type { Outcome, TypedFields } from "@afterword/service";
import { Action, Icon, useNavigation, type LaunchProps } from "@raycast/api";
import { useState } from "react";
import { firstNote } from "./first-note.ts";
import { DraftView } from "./views/draft-view.tsx";
import { ServiceForm } from "./views/service-form.tsx";

type Props = LaunchProps<{ arguments: { company?: string }; draftValues: Record<string, string> }>;

/** An interview, written down while it is fresh. What was typed is kept as a draft until it is saved. */
export default function LogInterview({ arguments: given, draftValues = {}, fallbackText }: Props) {
  const { push } = useNavigation();
  const [logged, setLogged] = useState(0);
  const company = given.company || fallbackText || "";
  const kept = Object.fromEntries(Object.entries(draftValues).filter(([, text]) => text !== ""));
  // A company that is named now goes before the one of a form that was left.
  const initial: TypedFields = { ...kept, ...(company !== "" && { company }) };
  const next = async ({ application }: Outcome) => {
    setLogged((before) => before + 1);
    const advice = await firstNote(application);
    if (application !== undefined && advice !== undefined) push(<DraftView ids={{ application, advice }} />);
  };
  return (
    <ServiceForm
      key={logged}
      name="add-interview"
      title="Log Interview"
      initial={logged === 0 ? initial : {}}
      asked={["recruiter"]}
      isRoot
      enableDrafts
      otherActions={
        <Action.Push
          title="There Was No Interview"
          icon={Icon.Document}
          target={<ServiceForm name="add-application" asked={["recruiter"]} />}
        />
      }
      onDone={next}
    />
  );
}
