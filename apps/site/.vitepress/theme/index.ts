import DefaultTheme from "vitepress/theme";
import type { Theme } from "vitepress";
import Planner from "./Planner.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => app.component("Planner", Planner),
} satisfies Theme;
