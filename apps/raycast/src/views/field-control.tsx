import type { Choice, Field, FieldContext } from "@afterword/service";
import { Form } from "@raycast/api";
import { capital, titleCase } from "../title-case.ts";

interface Props {
  name: string;
  field: Field<unknown>;
  context: FieldContext;
  value: string;
  /** What the value was understood as. */
  understood: unknown;
  error: string | undefined;
  onChange: (value: string) => void;
  onBlur: () => void;
}

/** The control of one field: one for each kind. */
export function FieldControl({ name, field, context, value, understood, error, onChange, onBlur }: Props) {
  const title = titleCase(field.label);
  const info = [field.question, field.help, field.many && "One on each line."].filter(Boolean).join(" ");
  const props = { id: name, title, info, error, onBlur };
  if (field.kind === "flag")
    return (
      <Form.Checkbox
        {...props}
        label={capital(field.question)}
        value={value === "yes"}
        onChange={(isSet) => onChange(isSet ? "yes" : "no")}
      />
    );
  if (field.kind === "moment" || field.kind === "date")
    return (
      <Form.DatePicker
        {...props}
        type={field.kind === "date" ? Form.DatePicker.Type.Date : Form.DatePicker.Type.DateTime}
        value={pickedFrom(value === "" ? undefined : understood)}
        onChange={(picked) => onChange(picked === null ? "" : typedAs(picked, field.kind === "date"))}
      />
    );
  const choices = field.choices?.(context) ?? [];
  if (choices.length > 0)
    return (
      <Form.Dropdown {...props} value={value} onChange={onChange}>
        {withValue(choices, value, field).map((choice) => (
          <Form.Dropdown.Item
            key={choice.value}
            value={choice.value}
            title={capital(choice.label)}
            keywords={keywordsOf(choice)}
          />
        ))}
      </Form.Dropdown>
    );
  const placeholder = field.placeholder ?? field.question;
  if (field.many || isLong(name))
    return <Form.TextArea {...props} placeholder={placeholder} value={value} onChange={onChange} />;
  return <Form.TextField {...props} placeholder={placeholder} value={value} onChange={onChange} />;
}

/** The picker shows what a clock on the wall shows: the hours stay those that were picked, in whichever zone the interview is. */
function typedAs(picked: Date, isDate: boolean): string {
  const two = (count: number): string => String(count).padStart(2, "0");
  const day = `${picked.getFullYear()}-${two(picked.getMonth() + 1)}-${two(picked.getDate())}`;
  const isDay = isDate || Form.DatePicker.isFullDay(picked);
  return isDay ? day : `${day} ${two(picked.getHours())}:${two(picked.getMinutes())}`;
}

/** "2026-11-23 10:00" as the picker's value; empty for what could not be read. */
function pickedFrom(understood: unknown): Date | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?/.exec(typeof understood === "string" ? understood : "");
  if (!parts) return null;
  const [year, month, day, hour = 0, minute = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return new Date(year!, month! - 1, day, hour, minute);
}

const isLong = (name: string): boolean => name === "note" || name === "notes";

/** A dropdown has to hold what is chosen, and an empty choice where the field may be left out. */
function withValue(
  choices: readonly Choice[],
  value: string,
  { required, initial }: Field<unknown>,
): readonly Choice[] {
  const isKnown = value === "" || choices.some((choice) => choice.value === value);
  const mayBeEmpty = value === "" || !required || initial === undefined;
  return [
    ...(mayBeEmpty ? [{ value: "", label: "Not said" }] : []),
    ...(isKnown ? [] : [{ value, label: value }]),
    ...choices,
  ];
}

const keywordsOf = ({ value, label }: Choice): string[] =>
  [value, ...label.split(/[\s/,]+/)].filter((word) => word !== "");
