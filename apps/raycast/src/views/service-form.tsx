import type { Action } from "@afterword/service";
import { Form } from "@raycast/api";
import { useEffect, useState } from "react";
import { showFailure } from "../failure.ts";
import { ActionForm, type ActionFormProps } from "./action-form.tsx";

/** The form of the action of that name. */
export function ServiceForm({ name, ...props }: Omit<ActionFormProps, "action"> & { name: string }) {
  const [action, setAction] = useState<Action>();
  useEffect(() => {
    import("@afterword/service").then(({ actionNamed }) => setAction(actionNamed(name)), showFailure);
  }, [name]);
  if (!action) return <Form isLoading enableDrafts={props.enableDrafts ?? false} />;
  return <ActionForm {...props} action={action} />;
}
