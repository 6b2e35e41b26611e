import { Action, ActionPanel, Detail, Form, Icon, showToast, Toast, useNavigation } from "@raycast/api";
import { useState } from "react";
import type { InvitationForm as Values, Offer } from "../desk/invitation.ts";
import { tellDone } from "../done.ts";
import { attempt } from "../failure.ts";
import { plain } from "../markdown.ts";
import { atDesk, useDesk } from "../use-desk.ts";
import { useFields } from "../use-fields.ts";

/** What the invitation says, with what it does not say asked for and what it only suggests marked as a guess. */
export function InvitationForm({ offer, isLoading }: { offer: Offer; isLoading: boolean }) {
  const { value } = useDesk("invitation", (desk, { invitationForm, asks }) => {
    return {
      initial: invitationForm(offer),
      applications: desk.applications.map(({ id, application: { company, role } }) => ({
        id,
        title: `${company}, ${role}`,
      })),
      asks: { zone: asks(offer.invitation, "zone"), hour: asks(offer.invitation, "hour") },
      zone: desk.today.timeZoneId,
    };
  });
  if (!offer.isUseful) return <Detail isLoading={isLoading} markdown={`# Nothing to Import\n\n${plain(offer.says)}`} />;
  if (!value) return <Form isLoading />;
  return <Questions offer={offer} known={value} />;
}

interface Known {
  initial: Values;
  applications: { id: string; title: string }[];
  asks: { zone: string | undefined; hour: string | undefined };
  zone: string;
}

function Questions({ offer, known }: { offer: Offer; known: Known }) {
  const { pop } = useNavigation();
  const { invitation, match } = offer;
  const { field, form, showProblems } = useFields<Values>(known.initial);
  const [application, setApplication] = useState(known.initial.application);
  const people = [invitation.organizer, ...invitation.attendees].flatMap((person) =>
    person?.is === "person" ? [person.name] : [],
  );
  const zones = [
    ...new Set([
      ...invitation.questions.flatMap(({ suggestions }) => suggestions),
      known.zone,
      ...Intl.supportedValuesOf("timeZone"),
    ]),
  ];
  const guess = (value: { from: string } | undefined) => (value ? `A guess from ${value.from}.` : undefined);

  const submit = () =>
    attempt(async () => {
      const done = await atDesk("invitation", (desk, { importInvitation }) =>
        importInvitation(desk, offer, { ...form.current, application }),
      );
      if ("problems" in done) {
        if (Object.keys(done.problems).length === 0)
          await showToast({ style: Toast.Style.Failure, title: "Nothing to Import" });
        return showProblems(done.problems);
      }
      pop();
      await tellDone(done);
    });

  return (
    <Form
      navigationTitle="Import Invitation"
      actions={
        <ActionPanel>
          <Action.SubmitForm title="Import Invitation" icon={Icon.Check} onSubmit={submit} />
        </ActionPanel>
      }
    >
      <Form.Description
        title={invitation.summary}
        text={[invitation.start, invitation.zone, invitation.repeats].filter(Boolean).join(", ")}
      />
      <Form.Description title="This Is" text={offer.says} />
      {people.length > 0 && <Form.Description title="With" text={[...new Set(people)].join(", ")} />}
      {invitation.notes.map((note) => (
        <Form.Description key={note} text={note} />
      ))}
      {match.change === "new" && (
        <Form.Dropdown id="application" title="Application" value={application} onChange={setApplication}>
          <Form.Dropdown.Item value="new" title="A New One" icon={Icon.Plus} />
          {known.applications.map(({ id, title }) => (
            <Form.Dropdown.Item key={id} value={id} title={title} />
          ))}
        </Form.Dropdown>
      )}
      {application === "new" && (
        <Form.TextField {...field("company")} title="Company" placeholder="Acme" info={guess(invitation.company)} />
      )}
      {application === "new" && (
        <Form.TextField {...field("role")} title="Role" placeholder="Platform Engineer" info={guess(invitation.role)} />
      )}
      {known.asks.zone && (
        <Form.Dropdown {...field("zone")} title="Time Zone" info={known.asks.zone}>
          <Form.Dropdown.Item value="" title="Choose One" />
          {zones.map((zone) => (
            <Form.Dropdown.Item key={zone} value={zone} title={zone.replaceAll("_", " ")} />
          ))}
        </Form.Dropdown>
      )}
      {known.asks.hour && (
        <Form.TextField {...field("hour")} title="At What Time" placeholder="10:00" info={known.asks.hour} />
      )}
    </Form>
  );
}
