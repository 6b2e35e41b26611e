import { builtinTemplates, planJson, ruleTexts, templateSource } from "@afterword/core";
import { findApplication } from "@afterword/service";
import { ResourceNotFoundError, ResourceTemplate } from "@modelcontextprotocol/server";
import type { Tools } from "./tool.ts";

/** Registers what can be read: an application, its plan, a rule, a template. Addresses hold ids only, never a path. */
export function registerResources({ server, service }: Tools): void {
  const list = async (kind: string) => {
    const { applications } = await service.snapshot();
    return {
      resources: applications.map(({ id, application: { company, role } }) => ({
        uri: `afterword://${kind}/${id}`,
        name: `${company}, ${role}`,
      })),
    };
  };
  server.registerResource(
    "application",
    new ResourceTemplate("afterword://application/{id}", { list: () => list("application") }),
    { title: "Application", description: "What is on record about one application.", mimeType: "application/json" },
    async (uri, { id }) => {
      const { application, notes } = findApplication(await service.snapshot(), String(id));
      return json(uri, { ...application, notes });
    },
  );
  server.registerResource(
    "plan",
    new ResourceTemplate("afterword://plan/{id}", { list: () => list("plan") }),
    { title: "Plan", description: "Every step of one application.", mimeType: "application/json" },
    async (uri, { id }) => {
      const snapshot = await service.snapshot();
      return json(uri, planJson(snapshot.plan(findApplication(snapshot, String(id)))));
    },
  );
  server.registerResource(
    "rule",
    new ResourceTemplate("afterword://rule/{id}", {
      list: async () => ({
        resources: ruleTexts().map(({ id, summary }) => ({
          uri: `afterword://rule/${id}`,
          name: id,
          description: summary,
        })),
      }),
    }),
    { title: "Rule", description: "What a rule advises, and its sources.", mimeType: "application/json" },
    async (uri, { id }) => {
      const rule = ruleTexts().find((one) => one.id === id);
      if (!rule) throw new ResourceNotFoundError(uri.href);
      return json(uri, rule);
    },
  );
  server.registerResource(
    "template",
    new ResourceTemplate("afterword://template/{name}", {
      list: async () => ({
        resources: builtinTemplates.map(({ name }) => ({ uri: `afterword://template/${name}`, name })),
      }),
    }),
    { title: "Template", description: "The template that a message is made from.", mimeType: "text/markdown" },
    async (uri, { name }) => {
      const template = builtinTemplates.find((one) => one.name === name);
      if (!template) throw new ResourceNotFoundError(uri.href);
      return { contents: [{ uri: uri.href, mimeType: "text/markdown", text: templateSource(template) }] };
    },
  );
}

const json = (uri: URL, data: unknown) => ({
  contents: [{ uri: uri.href, mimeType: "application/json", text: JSON.stringify(data, null, 2) }],
});
