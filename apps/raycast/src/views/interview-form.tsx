import { Action, ActionPanel, Form, Icon, useNavigation } from "@raycast/api";
import { useState } from "react";
import type { InterviewForm as Values } from "../desk/interview.ts";
import { tellDone } from "../done.ts";
import { attempt } from "../failure.ts";
import { atDesk, useDesk } from "../use-desk.ts";
import { useFields } from "../use-fields.ts";
import { DraftView } from "./draft-view.tsx";

interface Props {
  draft?: Partial<Values> | undefined;
  /** Another round of this one. */
  application?: string | undefined;
  /** Only the view a command begins with can keep drafts. */
  isCommand?: boolean | undefined;
}

const empty: Values = {
  application: "new",
  company: "",
  role: "",
  when: "",
  length: "",
  zone: "",
  people: "",
  recruiter: "",
  promise: "",
  instruction: "none",
  questions: "",
  fit: "",
  notes: "",
};

/** An interview is logged once: whoever comes back from its note finds the form empty. */
export function InterviewForm({ draft, ...always }: Props) {
  const [logged, setLogged] = useState(0);
  return (
    <Questions key={logged} {...always} draft={logged === 0 ? draft : {}} onLogged={() => setLogged(logged + 1)} />
  );
}

function Questions({ draft = {}, application, isCommand = false, onLogged }: Props & { onLogged: () => void }) {
  const { push } = useNavigation();
  const { value, isLoading } = useDesk("interview", (desk, { applicationAt, checkInterview }) => ({
    applications: desk.applications.map(({ id, application }) => ({
      id,
      title: `${application.company}, ${application.role}`,
    })),
    meant: applicationAt(desk, draft.company),
    zone: desk.today.timeZoneId,
    check: (form: Values) => checkInterview(desk, form),
  }));
  const [picked, setPicked] = useState(draft.application ?? application);
  const [zone, setZone] = useState(draft.zone || undefined);
  const chosen = picked ?? value?.meant ?? "new";
  const complete = (values: Values): Values => ({ ...values, application: chosen, zone: zone ?? value?.zone ?? "" });
  const { field, form, showProblems } = useFields<Values>(
    { ...empty, ...draft },
    (values) => value?.check(complete(values)) ?? {},
  );
  const zones = value ? [value.zone, ...Intl.supportedValuesOf("timeZone").filter((name) => name !== value.zone)] : [];

  const submit = () =>
    attempt(async () => {
      const done = await atDesk("interview", (desk, { logInterview }) => logInterview(desk, complete(form.current)));
      if ("problems" in done) return showProblems(done.problems);
      const rows = await atDesk("rows", (desk, { rowsOf }) => rowsOf(desk));
      const next = rows.now.find(({ ids, opens }) => ids.application === done.application && opens === "draft");
      await tellDone({ application: done.application, label: `Logged: ${done.company}` });
      onLogged();
      if (next) push(<DraftView ids={next.ids} />);
    });

  return (
    <Form
      isLoading={isLoading}
      enableDrafts={isCommand}
      navigationTitle="Log Interview"
      actions={
        <ActionPanel>
          <Action.SubmitForm title="Log Interview" icon={Icon.Check} onSubmit={submit} />
        </ActionPanel>
      }
    >
      <Form.Dropdown id="application" title="Application" value={chosen} onChange={setPicked}>
        <Form.Dropdown.Item value="new" title="A New One" icon={Icon.Plus} />
        {value?.applications.map(({ id, title }) => (
          <Form.Dropdown.Item key={id} value={id} title={title} />
        ))}
        {!value && chosen !== "new" && <Form.Dropdown.Item value={chosen} title="…" />}
      </Form.Dropdown>
      {chosen === "new" && <Form.TextField {...field("company")} title="Company" placeholder="Acme" />}
      {chosen === "new" && <Form.TextField {...field("role")} title="Role" placeholder="Platform Engineer" />}
      <Form.TextField
        {...field("when")}
        title="When"
        placeholder="Today 10:00"
        info="Any words such as “yesterday 10:00” or “Friday 14:30”."
      />
      <Form.TextField {...field("length")} title="How Long" placeholder="1h, 45m or 11:00" />
      <Form.Dropdown id="zone" title="Time Zone" value={zone ?? value?.zone ?? ""} onChange={setZone}>
        {zones.map((name) => (
          <Form.Dropdown.Item key={name} value={name} title={name.replaceAll("_", " ")} />
        ))}
      </Form.Dropdown>
      <Form.Separator />
      <Form.TextArea
        {...field("people")}
        title="Whom You Met"
        placeholder="Thandi Nkosi <t@acme.example>: moving billing to Postgres"
        info="One person on a line, with the address where you have it, and after a colon what you talked about."
      />
      <Form.TextField {...field("recruiter")} title="Recruiter" placeholder="Sam Lee <sam@acme.example>" />
      <Form.Separator />
      <Form.TextField {...field("promise")} title="You Hear By" placeholder="Friday, in two weeks, 4 December" />
      <Form.Dropdown
        id="instruction"
        title="About Contact They Said"
        defaultValue={draft.instruction ?? "none"}
        onChange={field("instruction").onChange}
      >
        <Form.Dropdown.Item value="none" title="Nothing" />
        <Form.Dropdown.Item value="will-contact" title="“We Will Contact You”" />
        <Form.Dropdown.Item value="do-not-contact" title="“Please Do Not Contact Us”" />
      </Form.Dropdown>
      <Form.TextArea
        {...field("questions")}
        title="Open Questions"
        placeholder="How is on-call shared across the teams?"
        info="One on a line."
      />
      <Form.TextField
        {...field("fit")}
        title="Why You Fit"
        placeholder="I ran the same migration at Zeta, for forty teams."
      />
      <Form.TextArea {...field("notes")} title="Notes" />
    </Form>
  );
}
