/** Mail hosts that anybody can have an address with. */
export const privateHosts = new RegExp(`^(?:${[
  String.raw`g(?:oogle)?mail\.com`, String.raw`(?:hotmail|outlook|live|msn|passport)\.[a-z.]+`, String.raw`(?:yahoo|ymail|rocketmail|aol|aim)\.[a-z.]+`,
  String.raw`(?:icloud|me|mac)\.com`, String.raw`(?:proton(?:mail)?|pm)\.(?:com|me|ch)`, String.raw`gmx\.[a-z.]+`, String.raw`web\.de`, String.raw`mail\.(?:com|ru)`, String.raw`t-online\.de`,
  String.raw`freenet\.de`, String.raw`(?:fastmail)\.[a-z.]+`, String.raw`hey\.com`, String.raw`zoho(?:mail)?\.[a-z.]+`, String.raw`tutanota\.(?:com|de)`, String.raw`tuta\.(?:io|com)`, String.raw`yandex\.[a-z.]+`,
  String.raw`(?:qq|163|126|foxmail|sina)\.[a-z.]+`, String.raw`naver\.com`, String.raw`(?:orange|wanadoo|free|laposte|sfr)\.(?:fr|net)`, String.raw`(?:btinternet|sky|virginmedia|ntlworld)\.[a-z.]+`,
  String.raw`(?:libero|virgilio|tiscali)\.it`, String.raw`(?:comcast|verizon|att|sbcglobal|cox|charter)\.net`, String.raw`(?:telkomsa|mweb|webmail|vodamail)\.(?:net|co\.za)`, String.raw`rediffmail\.com`, String.raw`bigpond\.[a-z.]+`, String.raw`(?:seznam|wp|onet|o2|interia)\.[a-z.]+`,
].join('|')})$`)

/** Services that send invitations for employers: the address says nothing of which. */
export const schedulingHosts = new RegExp(`(?:^|\\.)(?:${[
  String.raw`calendly\.com`, String.raw`cal\.com`, String.raw`greenhouse(?:-mail|-jobs)?\.(?:io|com)`, String.raw`brassring\.com`, String.raw`lever\.co`, String.raw`ashbyhq\.com`, String.raw`goodtime\.io`, String.raw`modernloop\.(?:io|com)`, String.raw`prelude\.co`,
  String.raw`gem\.com`, String.raw`workable(?:mail)?\.com`, String.raw`smartrecruiters\.com`, String.raw`(?:my)?workday(?:jobs)?\.com`, String.raw`icims\.com`, String.raw`jobvite\.com`, String.raw`teamtailor(?:-mail)?\.com`,
  String.raw`recruitee\.com`, String.raw`bamboohr\.com`, String.raw`personio\.(?:de|com)`, String.raw`jazz\.co`, String.raw`jazzhr\.com`, String.raw`breezy\.hr`, String.raw`breezy-mail\.com`, String.raw`pinpointhq\.com`, String.raw`rippling\.com`,
  String.raw`successfactors\.(?:com|eu)`, String.raw`taleo\.net`, String.raw`oraclecloud\.com`, String.raw`eightfold\.ai`, String.raw`paradox\.ai`, String.raw`hirevue\.com`, String.raw`karat\.(?:com|io)`, String.raw`doodle\.com`, String.raw`youcanbook\.me`,
  String.raw`acuityscheduling\.com`, String.raw`savvycal\.com`, String.raw`x\.ai`, String.raw`hubspot\.com`, String.raw`chilipiper\.com`, String.raw`zcal\.co`, String.raw`reclaim\.ai`, String.raw`motion\.com`, String.raw`clara\.com`,
  String.raw`zoom\.us`, String.raw`webex\.com`, String.raw`calendar\.google\.com`, String.raw`googleusercontent\.com`, String.raw`docs\.google\.com`, String.raw`imip\.me\.com`, String.raw`(?:hackerrank|codesignal|coderpad|codility|hackerearth)\.(?:com|io)`,
  String.raw`linkedin\.com`, String.raw`indeed(?:email)?\.com`, String.raw`glassdoor\.com`, String.raw`xing\.com`, String.raw`sendgrid\.net`, String.raw`amazonses\.com`, String.raw`mailgun\.org`, String.raw`mandrillapp\.com`, String.raw`onmicrosoft\.com`,
].join('|')})$`)
