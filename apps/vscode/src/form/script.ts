/** The script of the form: it sends what is typed, and shows what was understood. Every text it gets is put in as text. */
export const formScript = `
const api = acquireVsCodeApi();
const form = document.getElementById("form");
const told = document.getElementById("told");
let timer;
const typed = () => Object.fromEntries([...new FormData(form)].filter(([name]) => name !== ""));
const send = (kind, more) => api.postMessage({ kind, typed: typed(), ...more });
const echo = (name, text, isWrong) => {
  const output = document.getElementById("field-" + name + "-echo");
  const control = document.getElementById("field-" + name);
  if (!output || !control) return;
  output.textContent = text;
  output.className = isWrong ? "wrong" : "";
  control.setAttribute("aria-invalid", String(isWrong));
};
form.addEventListener("input", () => {
  api.setState({ typed: typed() });
  clearTimeout(timer);
  timer = setTimeout(() => send("typed"), 150);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  told.textContent = "";
  send("submit");
});
document.getElementById("find")?.addEventListener("click", () => send("find", { text: document.getElementById("paste").value }));
const show = {
  read: ({ shown, problems }) => {
    for (const control of form.elements) {
      if (!control.name) continue;
      const problem = control.value === "" ? undefined : problems[control.name];
      echo(control.name, problem ?? (control.value === "" ? "" : (shown[control.name] === control.value ? "" : (shown[control.name] ?? ""))), problem !== undefined);
    }
  },
  refused: ({ field, message }) => {
    told.textContent = message;
    if (field === undefined) return;
    echo(field, message, true);
    document.getElementById("field-" + field)?.focus();
  },
  found: ({ people }) => {
    const list = document.getElementById("found");
    list.replaceChildren(...people.map(({ line, detail }) => {
      const item = document.createElement("li");
      const label = document.createElement("label");
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = true;
      box.value = line;
      label.append(box, " " + line + (detail === "" ? "" : " (" + detail + ")"));
      item.append(label);
      return item;
    }));
    if (people.length === 0) { list.textContent = "No people were found in this text."; return; }
    const add = document.createElement("button");
    add.type = "button";
    add.textContent = "Add Them";
    add.addEventListener("click", () => {
      const area = document.getElementById("field-people");
      const lines = [...list.querySelectorAll("input:checked")].map(({ value }) => value);
      area.value = [area.value.trim(), ...lines].filter(Boolean).join("\\n");
      list.replaceChildren();
      document.getElementById("paste").value = "";
      area.focus();
      send("typed");
    });
    list.append(add);
  },
};
window.addEventListener("message", ({ data }) => show[data.kind]?.(data));
const before = api.getState()?.typed;
if (before) for (const [name, value] of Object.entries(before)) if (form.elements[name]) form.elements[name].value = value;
send("typed");
form.querySelector("input, select, textarea")?.focus();
`;
