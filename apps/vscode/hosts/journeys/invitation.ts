/** An invitation as an employer's calendar sends it. */
export const invitation = ({ company, role }: { company: string; role: string }): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "METHOD:REQUEST",
    "PRODID:-//t//t//EN",
    "BEGIN:VEVENT",
    `UID:u1@${company.toLowerCase()}.example`,
    "DTSTAMP:20261120T080000Z",
    "DTSTART;TZID=Europe/London:20261125T140000",
    "DTEND;TZID=Europe/London:20261125T150000",
    `SUMMARY:Interview: ${role} at ${company}`,
    `ORGANIZER;CN=Owen Hart:mailto:owen@${company.toLowerCase()}.example`,
    "ATTENDEE;CN=Robin Adams:mailto:robin.adams@mail.example",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
