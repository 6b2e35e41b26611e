import {
  isMessageKind,
  stageOf,
  whenInWords,
  type Advice,
  type Application,
  type Plan,
  type Stage,
} from "@afterword/core";
import { actions, showMoment, type Snapshot, type StoredApplication } from "@afterword/service";
import type { CardIds } from "./link.ts";
import { titleCase } from "./title-case.ts";

/** One step of a plan as a list of them shows it. */
export interface Step {
  ids: Required<CardIds>;
  title: string;
  when: string;
  state: Advice["state"];
  reason: string;
  isMessage: boolean;
}

/** One application with all there is to see of it. */
export interface ApplicationPage {
  id: string;
  company: string;
  role: string;
  stage: Stage;
  status: Plan["status"];
  file: string;
  /** What a note can be written for now, or next. */
  message: Required<CardIds> | undefined;
  steps: Step[];
  silence: string | undefined;
  notices: string[];
  rounds: { title: string; people: string[] }[];
  promise: string | undefined;
  instruction: Application["instruction"]["is"];
  keywords: string[];
}

/** Every application, most urgent first. */
export const applicationPages = (snapshot: Snapshot): ApplicationPage[] => {
  const stored = new Map(snapshot.applications.map((one) => [one.id, one]));
  return snapshot.plans().map((plan) => pageOf(snapshot, plan, stored.get(plan.application)!));
};

/** Every action on one application, by its name in the service. */
export const applicationActions = (): { name: string; title: string }[] =>
  actions
    .filter(({ fields }) => Object.hasOwn(fields, "application"))
    .map(({ name, title }) => ({ name, title: titleCase(title) }));

function pageOf(snapshot: Snapshot, plan: Plan, { application, file }: StoredApplication): ApplicationPage {
  const shown = plan.advice.filter(({ kind, state }) => kind !== "keep-searching" && state !== "lapsed");
  const isDue = ({ kind, state }: Advice): boolean => isMessageKind(kind) && (state === "open" || state === "overdue");
  const message =
    plan.primary && isMessageKind(plan.primary.kind) ? plan.primary : plan.advice.find((advice) => isDue(advice));
  const people = [...application.contacts, ...application.interviews.flatMap(({ people }) => people)];
  return {
    id: plan.application,
    company: plan.company,
    role: plan.role,
    stage: stageOf(plan),
    status: plan.status,
    file,
    message: message && { application: plan.application, advice: message.id },
    steps: shown.map((advice) => stepOf(plan, advice, snapshot)),
    silence: plan.silence?.text,
    notices: plan.notices.map(({ text }) => text),
    rounds: application.interviews.map((interview) => ({
      title: showMoment(interview.start, interview.zone ?? application.zone ?? snapshot.settings.zone, { snapshot }),
      people: interview.people.map(({ name }) => name),
    })),
    promise: application.promise && `${application.promise.by} (said ${application.promise.said})`,
    instruction: application.instruction.is,
    keywords: [
      ...plan.role.split(/\s+/),
      ...people.flatMap(({ name, email }) => [...name.split(/\s+/), email ?? ""]),
    ].filter((word) => word !== ""),
  };
}

function stepOf(plan: Plan, advice: Advice, { today }: Snapshot): Step {
  const { id, title, state, reason, holds } = advice;
  return {
    ids: { application: plan.application, advice: id },
    title,
    state,
    when: whenInWords(advice, today),
    reason: state === "held" ? (holds[0]?.reason ?? reason) : reason,
    isMessage: isMessageKind(advice.kind),
  };
}
