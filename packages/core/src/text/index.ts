/** Text from strangers made safe to show, and the nearest of some names: for the packages and apps that read and print it. */
export { cleanLine, cleanText } from "./clean.ts";
export { oneLine, upperFirst } from "./line.ts";
export { editDistance, nearest, noSuch } from "./nearest.ts";
