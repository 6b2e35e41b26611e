export { layOutTimeline, type Timeline, type TimelineRow } from "./layout.ts";
export { overviewSvg } from "./overview.ts";
export { timelineSvg, type SvgOptions } from "./svg.ts";
