// The calendar before real clients: Thunderbird and vdirsyncer with khal subscribe to `calendar serve`, Apache's WebDAV takes
// `calendar publish`, and sabre/vobject reads what hostile facts make. Debian packages only; about two minutes.
import { cleanUp } from "./calendar/desk.ts";
import { hostileFacts } from "./calendar/hostile.ts";
import { publishing } from "./calendar/publishing.ts";
import { subscribing } from "./calendar/subscribing.ts";
import { installPackages } from "./debian.ts";

installPackages("thunderbird", "vdirsyncer", "khal", "apache2", "php-cli", "php-sabre-vobject", "zbar-tools");

try {
  for (const [name, check] of Object.entries({ hostileFacts, publishing, subscribing })) {
    const since = performance.now();
    console.log(`  ${name}`);
    await check((what) => console.log(`    ✓ ${what}`));
    console.log(`    ${((performance.now() - since) / 1000).toFixed(1)} s`);
  }
} finally {
  cleanUp();
}
process.exit(0);
