import { useRef, useState } from "react";
import type { Problems } from "./desk/record.ts";

interface FieldProps {
  id: string;
  defaultValue: string;
  error: string | undefined;
  onChange: (value: string) => void;
  onBlur: () => void;
}

/**
 * The fields of a form, all of them text. A field is checked when it is left, unless nothing was typed into it; its error goes
 * away as soon as something is.
 */
export function useFields<Form extends { [K in keyof Form]: string }>(
  initial: Form,
  check?: (form: Form) => Problems<keyof Form & string>,
) {
  const form = useRef(initial);
  const [problems, setProblems] = useState<Problems>({});
  const setProblem = (id: string, problem: string | undefined) =>
    setProblems((now) => (now[id] === problem ? now : { ...now, [id]: problem }));

  const field = (id: keyof Form & string): FieldProps => ({
    id,
    defaultValue: initial[id],
    error: problems[id],
    onChange: (value) => {
      form.current = { ...form.current, [id]: value };
      setProblem(id, undefined);
    },
    onBlur: () => {
      if (form.current[id].trim() !== "") setProblem(id, check?.(form.current)[id]);
    },
  });

  return { field, form, showProblems: (found: Problems) => setProblems(found) };
}
