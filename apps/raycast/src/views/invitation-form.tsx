import type { InvitationOffer, TypedFields } from "@afterword/service";
import { Detail, Form, useNavigation } from "@raycast/api";
import { plain } from "../markdown.ts";
import { capital } from "../title-case.ts";
import { ServiceForm } from "./service-form.tsx";

interface Props {
  offer: InvitationOffer;
  /** Its number among the events of the file, from 1. */
  event: number;
  content: string | Uint8Array;
  /** What comes after it, where this is not closed. */
  onImported?: (application: string) => void;
}

/** What the invitation says, with what it does not say asked for and what it only suggests filled in. */
export function InvitationForm({ offer, event, content, onImported }: Props) {
  const { pop } = useNavigation();
  const { invitation, match, says, isUseful } = offer;
  if (!isUseful) return <Detail markdown={`# Nothing to Import\n\n${plain(capital(says))}`} />;
  const isNew = match.change === "new" && match.application === undefined;
  const asks = new Set(invitation.questions.map(({ about }) => about));
  const people = [invitation.organizer, ...invitation.attendees].flatMap((person) =>
    person?.is === "person" ? [person.name] : [],
  );
  const source =
    typeof content === "string"
      ? content
      : `data:application/octet-stream;base64,${Buffer.from(content).toString("base64")}`;
  const fixed: TypedFields = {
    source,
    event: String(event),
    country: undefined,
    ...(match.change !== "new" && { application: undefined }),
    ...(!isNew && { company: undefined, role: undefined }),
    ...(!asks.has("zone") && { zone: undefined }),
    ...(!asks.has("hour") && { hour: undefined }),
  };
  const initial: TypedFields = isNew
    ? { company: invitation.company?.value ?? "", role: invitation.role?.value ?? "" }
    : match.change === "new"
      ? { application: match.application?.id }
      : {};
  return (
    <ServiceForm
      name="import-invitation"
      fixed={fixed}
      initial={initial}
      isRoot={onImported !== undefined}
      onDone={({ application }) => (onImported && application ? onImported(application) : pop())}
    >
      <Form.Description
        title={invitation.summary}
        text={[invitation.start, invitation.zone, invitation.repeats].filter(Boolean).join(", ")}
      />
      <Form.Description title="This Is" text={capital(says)} />
      {people.length > 0 && <Form.Description title="With" text={[...new Set(people)].join(", ")} />}
      {[...invitation.notes, ...invitation.questions.map(({ why }) => capital(why))].map((note) => (
        <Form.Description key={note} text={note} />
      ))}
    </ServiceForm>
  );
}
