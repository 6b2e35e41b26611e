import { MenuBarExtra } from "@raycast/api"; export default function M() { return <MenuBarExtra title="x" /> }
