/** Words run together, and words taken apart. See `language/phrase.ts` for how a line is read. */
const together = `anyway:any way i|we|you|it anybody:any body who|i|we anything:any thing everything:every thing something:some thing nobody:no body
  myself:my self yourself:your self themselves:them selves ourselves:our selves himself:him self herself:her self itself:it self
  however:how ever moreover:more over therefore:there fore meanwhile:mean while nevertheless:never the less nonetheless:none the less
  nowadays:now a days furthermore:further more whereas:where as although:all though albeit:all be it insofar:in so far
  throughout:through out within:with in without:with out otherwise:other wise likewise:like wise overall:over all
  background:back ground teamwork:team work framework:frame work workshop:work shop workload:work load workplace:work place deadline:dead line
  timetable:time table timeline:time line network:net work notebook:note book keyboard:key board homework:home work paperwork:paper work
  password:pass word birthday:birth day handbook:hand book classroom:class room feedback:feed back skillset:skill set workforce:work force
  newspaper:news paper headquarters:head quarters shortlisted:short listed upcoming:up coming ongoing:on going outcome:out come update:up date
  understand:under stand overlook:over look overcome:over come withdraw:with draw undertake:under take outstanding:out standing
  understanding:under standing background:back grounds download:down load upload:up load wholehearted:whole hearted wholeheartedly:whole heartedly
  straightforward:straight forward trustworthy:trust worthy hardworking:hard workings noteworthy:note worthy worthwhile:worth while
  software:soft ware hardware:hard ware database:data bases spreadsheet:spread sheet whiteboard:white board lifelong:life long
  airport:air port railway:rail way bookkeeping:book keeping housekeeping:house keeping babysitting:baby sitting dishwasher:dish washer
  weekend:week end weekday:week day afternoon:after noon midnight:mid night somewhere:some where everywhere:every where anywhere:any where
  cannot:can not somehow:some how sometimes:some times elsewhere:else where moreover:more overs inside:in side outside:out side
  beforehand:before hand firsthand:first handed cooperate:co operate coworker:co worker colleague:col league
  childcare:child care headmaster:head master shopkeeper:shop keeper freelance:free lance warehouse:ware house toolbox:tool box
  handwriting:hand writing handwritten:hand written leftover:left over landlord:land lord lunchtime:lunch time`;
const phrasal =
  "login:log in logon:log on signup:sign up setup:set up backup:back up followup:follow up checkin:check in workout:work out lookup:look up handover:hand over shutdown:shut down startup:start up breakdown:break down rollout:roll out kickoff:kick off takeover:take over pickup:pick up checkout:check out turnover:turn over makeup:make up cleanup:clean up layoff:lay off dropoff:drop off sendoff:send off drawup:draw up carryout:carry out cutback:cut back giveaway:give away standby:stand by signin:sign in logout:log out callback:call back catchup:catch up meetup:meet up feedback:feed back";
const keep = new Set(["software", "feedback"]);
const apart = `thankyou:thank_you alot:a_lot aswell:as_well infact:in_fact eachother:each_other incase:in_case atleast:at_least ofcourse:of_course inspite:in_spite
  noone:no_one abit:a_bit everytime:every_time aslong:as_long inorder:in_order upto:up_to allright:all_right nevermind:never_mind infront:in_front
  highschool:high_school parttime:part-time fulltime:full-time longterm:long-term goodluck:good_luck dueto:due_to soonas:soon_as
  insted:instead ontop:on_top instock:in_stock inturn:in_turn atall:at_all aslo:also asap:as_soon_as_possible bestregards:best_regards
  kindregards:kind_regards goodmorning:good_morning goodafternoon:good_afternoon oneday:one_day eventhough:even_though evenif:even_if
  inspiteof:in_spite_of worldclass:world-class jobshare:job-share lineup:line-up wellknown:well-known sofar:so_far byfar:by_far ourself:ourselves themself:themselves theirselves:themselves hisself:himself`;

const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+(?=\S+:)/)
    .map((entry) => entry.split(":") as [string, string]);

export const compounds: readonly string[] = [
  ...pairs(together)
    .filter(([whole, parts]) => (whole !== "anyway" && !parts.endsWith("s")) || keep.has(whole))
    .filter(
      ([whole]) =>
        ![
          "cannot",
          "overall",
          "childcare",
          "leftover",
          "inside",
          "outside",
          "lunchtime",
          "colleague",
          "weekday",
        ].includes(whole),
    )
    .map(([whole, parts]) => {
      const [first, second, ...rest] = parts.split(" ");
      return `[${first} ${second}${rest.length > 0 && /^(?:the|a|over)$/.test(rest[0] ?? "") ? ` ${rest.join(" ")}]` : `]${rest.length > 0 ? ` ${rest.join(" ")}` : ""}`} => ${whole}`;
    }),
  ...pairs(phrasal).map(
    ([noun, verb]) =>
      `to|can|could|not|cannot|please|will|would|i|we|you|can't|couldn't|didn't [${noun}] !page|process|details|form|screen|meeting|meetings|call|sheet|team|guide|time|plan|copy => ${verb}`,
  ),
  "a|the|some|any|your|of|for|no|this|my|more|further|honest|useful|brief [feed back] => feedback",
  "in|into|for|to [a head] of => ahead",
  ...pairs(apart).map(([joined, right]) => `[${joined}] => ${right.replaceAll("_", " ")}`),
  "it|this|that|they|there|you|i|which|he|she|we|who|question|timing [maybe] => may be",
  "^ [may be] i|we|you|it|the|there|my|your|this => maybe",
  "take|takes|took|taken|spend|spent|need|needs|needed|for|find|found|give|quite|after|me|you [sometime] !next|this|in|between => some time",
  "[some time] next|this week|month|year|spring|summer|autumn|january => sometime",
  "[some times] => sometimes",
  "[any one] who|i|else|at|in => anyone",
  "[every one] was|is|has|i|at|made|who|seemed|seems|in|on|knows|else => everyone",
  "[some one] who|i|from|to|with|else|like|in => someone",
  "work|train|use|practise|practice|drive|travel|cycle|walk|read|study|meet|happens|happen|it|there|them|this|english|speak|learn|here|you [everyday] $|for|since|at|and|i|we|in|with|to => every day",
  "an|my|the|your|of|our|for [every day] work|tasks|life|tools|task|problems|routine|job|practice|use|conversation => everyday",
  "is|are|am|was|were|be|been|have|has|i've [all ready] => already",
  "is|are|am|was|were|be|get|got [already] to go|start|begin => all ready",
  "an|different|another|is|was [all together] different|new|better => altogether",
  "look|get|come|came|go|went|move|moved|grow|walk|bring|run|turn|put|fit|settle [in to] the|a|your|my|this|an => into",
  "log|logged|sign|tune|hand|turn [into] the|my|your => in to",
  "[a part] from => apart",
  "be|being|become [apart] of => a part",
  "is|was|am|been|of [apart] of => a part",
  "for|in [awhile] => a while",
  "[more then] => more than",
  "[in side] out => inside",
  "[life style] => lifestyle",
  // "Alright Gaz" greets.
  "* [alright] => all right",
  "at [anytime] => any time",
  "[good bye] => goodbye",
  "[can not] !only|but => cannot",
  "[pre requisite] => prerequisite",
];
