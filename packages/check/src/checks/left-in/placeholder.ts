import { plain, type Check } from "../../check.ts";

const shapes = [
  // [Company], {topic}, {{name}}, <role>, «name», %NAME%, $NAME; never an email or web address, a citation or a reply's "[…]".
  /\{\{[^{}\n]{0,80}\}\}|\{%[^{}%\n]{0,80}%\}|\$\{[^{}\n]{1,80}\}|\{[\p{L}_][^{}\n]{0,80}\}/gu,
  /\[(?!\s?[xX✓]?\s?\]|sic\]|https?:|\d{1,3}\])[^[\]\n]{1,80}\](?!\()/gu,
  /<(?!https?:|mailto:)(?=[\p{L}_])(?!\/?(?:a|b|i|u|p|br|em|hr|li|ul|ol|div|span|strong|table|tr|td|th|img|h[1-6]|html|body|head|font|style|script|code|pre|blockquote|center|small|sup|sub|s|strike|del|ins|mark)(?:[\s/>]))[^<>@\n=]{1,60}>/giu,
  /%[A-Z][A-Z_]{2,30}%|«[^«»\n]{1,60}»|\$[A-Z][A-Z_]{2,30}\b/g,
  /\b(?:X{3,}|x{4,}|Y{3,}|Z{3,})\b|\bxxx\b|\bxx(?=\/)|(?<=\/)xx\b|_{3,}|\?{3,}|\bX(?:'s|’s)? (?=company|team|role|position)/g,
  /\b(?:TODO|TBD|TBC|TBA|FIXME|FILL[ -]?IN|PLACEHOLDER|CHANGE[ -]?ME|TK{1,2}|N\/N)\b|\b(?:todo|fixme|tbd):/g,
  /\b(?:INSERT|ADD|ENTER|MENTION|DESCRIBE|SPECIFY) (?:(?:YOUR|THE|A|AN|SOME|COMPANY|NAME|ROLE|POSITION|TOPIC|DATE|SPECIFIC|DETAILS?|HERE|SOMETHING|JOB|TITLE|[A-Z]{2,}) ?){1,6}/g,
  /\b(?:insert|enter|fill in) (?:your |the |a |their |his |her |company |interviewer |job |specific )?(?:name|company|role|position|job title|title|topic|date|detail|details|skill|project|interviewer|something|example|text|reason)(?: name| title| here)?\b/gi,
  /\b(?:your|company|interviewer|recipient|hiring manager|candidate|job|position|role)(?:'s|’s)? (?:name|title) here\b|\b(?:Your|Company|Interviewer|Recipient|First|Last|Full) Name\b|\b(?:Hiring Manager|Manager|Contact|Person|Candidate|Role|Job) Name\b|(?<=\bDear )(?:INTERVIEWER|RECRUITER|NAME|MANAGER|HIRING MANAGER|FIRST NAME)\b|\b(?:YOUR|COMPANY|INTERVIEWER|FIRST|LAST|JOB)[_ ](?:NAME|TITLE)\b|\b(?:firstName|lastName|companyName|first_name|last_name|company_name|job_title)\b/g,
  /\blorem ipsum(?: dolor sit amet)?\b|\b(?:foo ?bar|asdf+|qwerty|blah blah(?: blah)?)\b|\b(?:undefined|NaN|\[object Object\])(?=[\s,.!])|(?<=\b(?:dear|hi|hello|at|with|to) )null\b/gi,
  /\b(?:such-and-such|so-and-so)\b|\b(?:name|company|role|topic)\d\b|\bABC (?:company|corp|ltd|inc)\b|\bCompany X(?:YZ)?\b|\bXYZ(?: (?:company|corp|ltd|inc|role|position))?\b/gi,
];

/** Words that stand in brackets in real notes. */
const innocent =
  /^[[({<«](?:\s*(?:(?:pty|sic|edit|ed|recording|emphasis added|his|her|their|my|our|the|a|an|is|was|are|were|and|or|i|it|we|they|you)(?![a-z])|\.{2,3}|…|https?:|[^\]]*https?:)[^\]]*)[\])}>»]$/i;

export const placeholder: Check = {
  code: "placeholder",
  group: "left in",
  severity: "blocker",
  claim: "H11",
  about:
    "A placeholder that was not filled in: brackets, braces, XXX, TODO, “insert name”, a row of underscores, lorem ipsum.",
  subject: true,
  good: plain(
    "We talked (at length) about Kubernetes [sic].",
    "See https://acme.example/a_b for the TODO app I built.",
    "Thank you for your time, Thandi :-)",
    "See https://sam.example/a___b and https://sam.example/{id}.",
  ),
  bad: plain(
    "I would love to work at «[Company]».",
    "We talked about «{topic}» and «{{tie}}».",
    "Dear «<name>»,",
    "Our talk about «XXX» stayed with me.",
    "«TODO»: say why I fit.",
    "I enjoyed hearing about «INSERT TOPIC HERE».",
    "The «_____» role appeals to me.",
    "I admire «Company Name».",
    "«Lorem ipsum» follows.",
  ),
  *find({ note }) {
    const found = shapes.flatMap((shape) =>
      [...note.text.matchAll(shape)].map((match) => ({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      })),
    );
    let free = 0;
    for (const { start, end } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const words = note.text.slice(start, end);
      if (start < free || innocent.test(words) || inAddress(note.text, start, end)) continue;
      if (/^(?:todo|TODO)$/.test(words) && /^\s(?:app|list|application)\b/i.test(note.text.slice(end, end + 14)))
        continue;
      free = end;
      yield { start, end, message: `“${words}” is a placeholder. Replace it with the real words.` };
    }
  },
};

/** Underscores and percent signs are at home in web addresses. */
function inAddress(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const chunk = before.slice(before.search(/\S*$/));
  return /(?:https?:\/\/|www\.)/.test(chunk) || /^[^\s]*@/.test(text.slice(end, end + 60));
}
