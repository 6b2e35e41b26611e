export { lastAddress, PortError, serveAsBefore, type Serving } from './address.ts'
export { serveFeed, type FeedServer } from './server.ts'
