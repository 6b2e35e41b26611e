import type { Choice, Field, FieldContext } from "@afterword/service";
import { Form } from "@raycast/api";
import { capital, titleCase } from "../title-case.ts";

interface Props {
  name: string;
  field: Field<unknown>;
  context: FieldContext;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  onBlur: () => void;
}

/** The control of one field: one for each kind. */
export function FieldControl({ name, field, context, value, error, onChange, onBlur }: Props) {
  const title = titleCase(field.label);
  const info = [field.question, field.help].filter(Boolean).join(" ");
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
