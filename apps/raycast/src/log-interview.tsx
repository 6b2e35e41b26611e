import { type LaunchProps } from "@raycast/api";
import type { InterviewForm as Values } from "./desk/interview.ts";
import { InterviewForm } from "./views/interview-form.tsx";

type Props = LaunchProps<{
  arguments: { company?: string };
  draftValues: Partial<Values>;
  launchContext?: { application?: string };
}>;

/** An interview, written down while it is fresh. What was typed is kept as a draft until it is saved. */
export default function LogInterview({ arguments: given, draftValues, launchContext, fallbackText }: Props) {
  const company = given.company || fallbackText || "";
  return <InterviewForm draft={draftValues ?? { company }} application={launchContext?.application} isCommand />;
}
