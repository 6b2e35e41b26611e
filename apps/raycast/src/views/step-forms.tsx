import { Form, useNavigation } from "@raycast/api";
import { stepOf, type sentFields } from "../card.ts";
import type { CardIds } from "../link.ts";
import { ServiceForm } from "./service-form.tsx";

/** Decides against one step, with the reason. */
export function SkipForm({ ids, title, onDone }: { ids: CardIds; title: string; onDone?: () => void }) {
  const { pop } = useNavigation();
  return (
    <ServiceForm
      name="skip-advice"
      fixed={{ ...stepOf(ids), application: ids.application, what: undefined, to: undefined }}
      onDone={onDone ?? pop}
    >
      <Form.Description text={title} />
    </ServiceForm>
  );
}

interface SentProps {
  ids: CardIds;
  /** What holds it back: sending it all the same takes a reason in writing. */
  holds: readonly string[];
  sent: ReturnType<typeof sentFields>;
  onDone?: () => void;
}

/** Records a message that was held back and sent all the same. */
export function SentAllTheSameForm({ ids, holds, sent, onDone }: SentProps) {
  const { pop } = useNavigation();
  return (
    <ServiceForm
      name="mark-sent"
      fixed={{ ...stepOf(ids), application: ids.application, ...sent, what: undefined, to: undefined }}
      asked={["despite"]}
      onDone={onDone ?? pop}
    >
      <Form.Description title="Held Back" text={holds.join(" ")} />
    </ServiceForm>
  );
}

/** What was said in an interview, while it is fresh. */
export function DebriefForm({ application, round }: { application: string; round?: string | undefined }) {
  const { pop } = useNavigation();
  return (
    <ServiceForm name="debrief" fixed={{ application }} initial={round === undefined ? {} : { round }} onDone={pop} />
  );
}

/** Any action on one application. */
export function ApplicationForm({ name, application }: { name: string; application: string }) {
  const { pop } = useNavigation();
  return <ServiceForm name={name} fixed={{ application }} onDone={pop} />;
}
