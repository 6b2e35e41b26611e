export { lastAddress, PortError, serveAsBefore, type Serving } from "./address.ts";
export { knownFeed, type KnownFeed, type KnownFeedOptions } from "./known-feed.ts";
export { lastPublished, rememberPublished, type Published } from "./published.ts";
export type { FeedServer } from "./server.ts";
