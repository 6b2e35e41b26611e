import type { Finding } from "@afterword/check";
import { Action, ActionPanel, Clipboard, Color, getSelectedText, Icon, Keyboard, List } from "@raycast/api";
import { useRef, useState } from "react";
import { plain, plainParagraphs } from "./markdown.ts";
import { useSnapshot } from "./use-snapshot.ts";
import { CannotRead } from "./views/nothing-yet.tsx";

/** The selected text, else the copied one, held against everything known. */
export default function CheckText() {
  const [fixed, setFixed] = useState<string>();
  // Once: what is copied later, while this is on screen, is another text.
  const found = useRef<Promise<string>>(undefined);
  const { value, isLoading, failure } = useSnapshot(
    async (snapshot, { environment }) => {
      const text = fixed ?? (await (found.current ??= readText()));
      const { checkNote, fixFindings, repeatedKinds } = await import("@afterword/service");
      const findings = text.trim() === "" ? [] : await checkNote(environment, snapshot, { text });
      return {
        text,
        findings,
        safe: fixFindings({ text }, findings),
        kinds: repeatedKinds(findings).map(([code, count]) => ({
          code,
          count,
          ...fixFindings({ text }, findings, code),
        })),
      };
    },
    { dependencies: [fixed] },
  );
  const fix =
    ({ fixes }: Finding, index: number) =>
    () => {
      const { range, text } = fixes[index]!;
      if (value) setFixed(value.text.slice(0, range.start) + text + value.text.slice(range.end));
    };
  return (
    <List
      isLoading={isLoading}
      isShowingDetail={value !== undefined && value.findings.length > 0}
      searchBarPlaceholder="Search what was found"
    >
      {!value && failure && <CannotRead failure={failure} />}
      {value && value.findings.length === 0 && <Empty text={value.text} />}
      {value?.findings.map((finding, which) => (
        <List.Item
          key={which}
          title={finding.message}
          icon={{ source: Icon.CircleFilled, tintColor: colors[finding.severity] }}
          detail={<List.Item.Detail markdown={inContext(value.text, finding)} />}
          actions={
            <ActionPanel>
              {finding.fixes.map(({ title }, index) => (
                <Action key={index} title={title} icon={Icon.Wand} onAction={fix(finding, index)} />
              ))}
              {value.kinds
                .filter(({ code }) => code === finding.code)
                .map(({ code, count, note }) => (
                  <Action
                    key={code}
                    title={`Fix All ${count} of This Kind`}
                    icon={Icon.Wand}
                    onAction={() => setFixed(note.text)}
                  />
                ))}
              {value.safe.applied.length > 1 && (
                <Action
                  title={`Fix Everything That Is Safe to Correct (${value.safe.applied.length})`}
                  icon={Icon.Wand}
                  onAction={() => setFixed(value.safe.note.text)}
                />
              )}
              <TextActions text={value.text} />
            </ActionPanel>
          }
        />
      ))}
    </List>
  );
}

const colors: Record<Finding["severity"], Color> = { blocker: Color.Red, warning: Color.Yellow, hint: Color.Blue };

async function readText(): Promise<string> {
  const selected = await getSelectedText().catch(() => "");
  return selected.trim() === "" ? ((await Clipboard.readText()) ?? "") : selected;
}

function Empty({ text }: { text: string }) {
  return text.trim() === "" ? (
    <List.EmptyView
      icon={Icon.Text}
      title="No Text to Check"
      description="Select a text in any app, or copy it, and run this command again."
    />
  ) : (
    <List.EmptyView
      icon={Icon.CheckCircle}
      title="Nothing to Fix"
      actions={<ActionPanel>{<TextActions text={text} />}</ActionPanel>}
    />
  );
}

function TextActions({ text }: { text: string }) {
  return (
    <ActionPanel.Section>
      <Action.CopyToClipboard title="Copy Text" content={text} shortcut={Keyboard.Shortcut.Common.Copy} />
      <Action.Paste title="Paste into Front App" content={text} />
    </ActionPanel.Section>
  );
}

/** The text around a finding, its words in bold. */
function inContext(text: string, { range, message }: Finding): string {
  const before = text.slice(Math.max(0, range.start - 300), range.start);
  const words = text.slice(range.start, range.end);
  const after = text.slice(range.end, range.end + 300);
  const marked = [...words.trim()].length > 0 ? `**${plain(words.trim())}**` : "";
  return [plain(message), "---", `${plainParagraphs(before)} ${marked} ${plainParagraphs(after)}`].join("\n\n");
}
