import { Action, ActionPanel, Form, Icon, launchCommand, LaunchType, showToast, Toast } from "@raycast/api";
import type { SettingsForm } from "./desk/settings.ts";
import type { Problems } from "./desk/record.ts";
import { attempt } from "./failure.ts";
import { announceChange, atDesk, useDesk } from "./use-desk.ts";
import { useFields } from "./use-fields.ts";

/** Who you are, once, for every Afterword app. */
export default function SetUp() {
  const { value, isLoading } = useDesk("settings", async (desk, { settingsForm, checkSettings, ownProfiles }) => {
    return {
      initial: settingsForm(desk),
      check: checkSettings,
      profiles: await ownProfiles(desk),
      folder: desk.folder,
    };
  });
  if (!value) return <Form isLoading={isLoading} />;
  return <SettingsView isLoading={isLoading} {...value} />;
}

interface Props {
  isLoading: boolean;
  initial: SettingsForm;
  check: (form: SettingsForm) => Problems<keyof SettingsForm>;
  /** Those of the user's own. */
  profiles: string[];
  folder: string;
}

function SettingsView({ isLoading, initial, check, profiles, folder }: Props) {
  const { field, form, showProblems } = useFields(initial, check);
  const submit = () =>
    attempt(async () => {
      const problems = await atDesk("settings", (desk, { saveSettings }) => saveSettings(desk, form.current));
      if (Object.keys(problems).length > 0) return showProblems(problems);
      announceChange();
      await showToast({
        style: Toast.Style.Success,
        title: "Set Up",
        message: "Shared with every Afterword app.",
        primaryAction: {
          title: "Log Interview",
          onAction: () => void launchCommand({ name: "log-interview", type: LaunchType.UserInitiated }),
        },
      });
    });
  return (
    <Form
      isLoading={isLoading}
      actions={
        <ActionPanel>
          <Action.SubmitForm title="Save" icon={Icon.Check} onSubmit={submit} />
        </ActionPanel>
      }
    >
      <Form.TextField {...field("name")} title="Your Name" placeholder="Robin Adams" />
      <Form.TextField {...field("email")} title="Your Address" placeholder="robin@example.com" />
      <Form.TextField {...field("phone")} title="Your Phone" placeholder="082 123 4567" />
      <Form.TextField {...field("signoff")} title="Sign-Off" placeholder="Kind regards" />
      <Form.TextField
        {...field("fit")}
        title="Why You Fit"
        placeholder="I like making dull systems that let people sleep."
      />
      <Form.Separator />
      <Form.TextField {...field("zone")} title="Time Zone" placeholder="Africa/Johannesburg" />
      <Form.TextField {...field("country")} title="Country" placeholder="ZA" info="For its holidays and weekends." />
      <Form.Dropdown {...field("dialect")} title="Spelling">
        <Form.Dropdown.Item value="en-GB" title="British English" />
        <Form.Dropdown.Item value="en-US" title="American English" />
        <Form.Dropdown.Item value="en-ZA" title="South African English" />
      </Form.Dropdown>
      <Form.Dropdown {...field("voice")} title="Voice">
        <Form.Dropdown.Item value="warm" title="Warm" />
        <Form.Dropdown.Item value="plain" title="Plain" />
      </Form.Dropdown>
      <Form.Dropdown {...field("profile")} title="Profile">
        <Form.Dropdown.Item value="balanced" title="Balanced" />
        <Form.Dropdown.Item value="patient" title="Patient" />
        <Form.Dropdown.Item value="strict" title="Strict" />
        {[...new Set([...profiles, initial.profile])]
          .filter((name) => !["balanced", "patient", "strict"].includes(name))
          .map((name) => (
            <Form.Dropdown.Item key={name} value={name} title={name} />
          ))}
      </Form.Dropdown>
      <Form.Description title="Kept in" text={folder} />
    </Form>
  );
}
