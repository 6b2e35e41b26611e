import { pair, plain, type Check } from "../../check.ts";
import { byPhrases } from "../../language/phrase-check.ts";
import { verbForms } from "../../words/verb-forms.ts";
import { verbPatterns } from "../../words/verb-patterns.ts";

export const verbForm: Check = {
  code: "verb-form",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "A verb in the wrong form: “I look forward to hear”, “have went”, “he don’t”.",
  subject: true,
  good: plain(
    "I look forward to hearing from you, and I hope to meet you all.",
    "Meeting you was a pleasure; one of you has my CV.",
    "I used to build platforms, and I have gone on to learn more.",
    "I wanted you to hear it from me, and did not want them to learn of it late.",
    "Does it seem right? I suggest he take the lead.",
    "Had I been asked, I would have said yes.",
    "I am interested in learning more; it was interesting to hear it.",
    "Thank you for help with the task.",
    "I am like that, and what you have done and seen is impressive.",
  ),
  bad: [
    pair("I look forward to «hear» from you.", "I look forward to hearing from you."),
    pair("Thank you for «take» the time.", "Thank you for taking the time."),
    pair("I have «went» through the task.", "I have gone through the task."),
    pair("I did not «received» the task.", "I did not receive the task."),
    pair("He «don't» work on search.", "He doesn't work on search."),
    pair("I am «interesting» in the role.", "I am interested in the role."),
    pair("I enjoyed «to meet» the team.", "I enjoyed meeting the team."),
    pair("I am interested in «learn» more.", "I am interested in learning more."),
    pair("I «looking» forward to your reply.", "I am looking forward to your reply."),
    pair("I «has» five years behind me.", "I have five years behind me."),
    pair("It was great to «met» you.", "It was great to meet you."),
    pair("It «sound» right for me.", "It sounds right for me."),
    pair("I «seen» the dashboards.", "I saw the dashboards."),
  ],
  find: byPhrases([...verbPatterns, ...verbForms], (words, instead) =>
    instead ? `“${words}” should be “${instead}” here.` : `“${words}” is not needed here.`,
  ),
};
