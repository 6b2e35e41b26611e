import type { Action as ServiceAction, Outcome, Snapshot, Typed, TypedFields, Understood } from "@afterword/service";
import { Action, ActionPanel, Form, Icon, Keyboard } from "@raycast/api";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { attempt, showFailure } from "../failure.ts";
import { runAction } from "../run-action.ts";
import { openedService } from "../service.ts";
import { titleCase } from "../title-case.ts";
import { without } from "../without.ts";
import { useSnapshot } from "../use-snapshot.ts";
import { FieldControl } from "./field-control.tsx";

export interface ActionFormProps {
  action: ServiceAction;
  /** The name of the form, where it is not the action's title. */
  title?: string;
  /** Fields that are settled already; they are not asked for. */
  fixed?: TypedFields | undefined;
  /** What a field holds at first, where not what the service assumes. */
  initial?: TypedFields | undefined;
  /** Extra fields that matter here. */
  asked?: readonly string[];
  /** The one field that is asked, where one alone is missing. */
  only?: string;
  /** What stands above the fields. */
  children?: ReactNode;
  /** More to do from here, below the form's own action. */
  otherActions?: ReactNode;
  /** Whether it is the first view of its command, which has the name of the command above it. */
  isRoot?: boolean;
  /** Whether Raycast keeps what was typed where the form is left. */
  enableDrafts?: boolean;
  isLoading?: boolean;
  onDone?: (outcome: Outcome) => unknown;
}

/** A form made of the fields of an action of the service: read, checked and run there. */
export function ActionForm(props: ActionFormProps) {
  const { action, fixed, initial } = props;
  const { value, isLoading } = useSnapshot(async (snapshot, service) => {
    return { snapshot, first: await service.understand(action, { ...fixed, ...initial }) };
  });
  if (!value) return <Form isLoading={isLoading} enableDrafts={props.enableDrafts ?? false} />;
  return <Fields {...props} {...value} isLoading={isLoading || props.isLoading === true} />;
}

function Fields(props: ActionFormProps & { snapshot: Snapshot; first: Understood }) {
  const { action, fixed = {}, initial = {}, asked = [], children, snapshot, first } = props;
  const [typed, setTyped] = useState<Record<string, Typed | undefined>>({ ...initial });
  const [understood, setUnderstood] = useState(first);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [showsAll, setShowsAll] = useState(false);
  const latest = useRef(typed);
  const turn = useRef(0);

  // The service reads the fields again: it knows the holidays of a country that was typed just now.
  const read = async () => {
    const mine = ++turn.current;
    const service = await openedService();
    const next = await service.understand(action, { ...fixed, ...latest.current });
    if (mine === turn.current) setUnderstood(next);
  };
  useEffect(() => void read().catch(() => {}), [snapshot]);

  const change = (name: string, value: string) => {
    latest.current = { ...latest.current, [name]: value };
    setTyped(latest.current);
    setLeft((before) => new Set([...before].filter((other) => other !== name)));
    setRefused((before) => without(before, name));
    if (action.fields[name]!.choices) void read().catch(showFailure);
  };
  const leave = (name: string) => {
    setLeft((before) => new Set(before).add(name));
    void read().catch(showFailure);
  };

  const submit = () =>
    attempt(async () => {
      try {
        const outcome = await runAction(action, { ...fixed, ...latest.current });
        if (outcome) await props.onDone?.(outcome);
      } catch (error) {
        const { field, message } = error as { field?: string; message: string };
        if (field === undefined || !Object.hasOwn(action.fields, field) || Object.hasOwn(fixed, field)) throw error;
        await read();
        setLeft(new Set(Object.keys(action.fields)));
        setRefused({ [field]: message });
      }
    });

  const context = { snapshot, values: understood.values as Readonly<Record<string, unknown>> };
  const textOf = (name: string): string => {
    const text = typed[name] ?? action.fields[name]!.initial?.(context) ?? "";
    return typeof text === "string" ? text : text.join("\n");
  };
  const problemOf = (name: string): string | undefined => {
    if (refused[name] !== undefined) return refused[name];
    const isMissing = textOf(name).trim() === "" && Object.keys(refused).length === 0;
    return left.has(name) && !isMissing ? (understood.problems as Record<string, string>)[name] : undefined;
  };
  const names = Object.keys(action.fields).filter(
    (name) => !Object.hasOwn(fixed, name) && !["card", "file"].includes(action.fields[name]!.kind),
  );
  const asks = props.only === undefined ? names : [props.only];
  const isMain = (name: string): boolean => {
    const { extra, required, initial } = action.fields[name]!;
    return (
      !extra ||
      asked.includes(name) ||
      typed[name] !== undefined ||
      problemOf(name) !== undefined ||
      (required && !initial)
    );
  };
  const more = asks.filter((name) => !isMain(name));
  const shown = understoodAs(action, understood, names, textOf);
  const title = props.title ?? titleCase(action.title);
  return (
    <Form
      isLoading={props.isLoading === true}
      enableDrafts={props.enableDrafts ?? false}
      {...(props.isRoot ? {} : { navigationTitle: title })}
      actions={
        <ActionPanel>
          <Action.SubmitForm title={title} icon={Icon.Check} onSubmit={submit} />
          {(more.length > 0 || showsAll) && (
            <Action
              title={showsAll ? "Show Fewer Fields" : "Show More Fields"}
              icon={Icon.Ellipsis}
              shortcut={Keyboard.Shortcut.Common.ToggleQuickLook}
              onAction={() => setShowsAll(!showsAll)}
            />
          )}
          {props.otherActions}
        </ActionPanel>
      }
    >
      {children}
      {asks
        .filter((name) => showsAll || isMain(name))
        .map((name) => (
          <FieldControl
            key={name}
            name={name}
            field={action.fields[name]!}
            context={context}
            value={textOf(name)}
            understood={understood.values[name as never]}
            error={problemOf(name)}
            onChange={(value) => change(name, value)}
            onBlur={() => leave(name)}
          />
        ))}
      {shown !== "" && <Form.Description title="Understood" text={shown} />}
    </Form>
  );
}

/** What the fields mean, where that is more than what was typed. */
function understoodAs(
  { fields }: ServiceAction,
  { shown }: Understood,
  names: readonly string[],
  textOf: (name: string) => string,
): string {
  return names
    .flatMap((name) => {
      const meaning = (shown as Record<string, string | undefined>)[name];
      const text = textOf(name);
      if (meaning === undefined || text.trim() === "" || meaning === text || fields[name]!.choices) return [];
      return fields[name]!.kind === "flag" ? [] : [`${titleCase(fields[name]!.label)}: ${meaning}`];
    })
    .join("\n");
}
