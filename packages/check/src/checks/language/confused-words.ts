import { pair, plain, type Check } from "../../check.ts";
import { byPhrases, meant } from "../../language/phrase-check.ts";
import { confusions } from "../../words/confusions.ts";
import { soundAlikes } from "../../words/sound-alikes/index.ts";

export const confusedWords: Check = {
  code: "confused-words",
  group: "language",
  severity: "warning",
  claim: "C11",
  about:
    "A word confused with another that sounds or looks similar: affect and effect, lose and loose, principal and principle.",
  subject: true,
  good: plain(
    "The effect on users matters, and it affects your plans.",
    "Your principal engineer explained the principle of least privilege.",
    "I met their principal, and the principal of the school is new. Your principals meet weekly.",
    "I would complement the team, and thank you for the compliment.",
    "I accept your offer, except for the start date.",
    "We were where we wanted to be.",
    "I led the team that built it, and I lead it still.",
    "Loose coupling helps us lose less.",
    "Let me know by Friday; now is a good time as well.",
    "The past year has passed quickly.",
    "I wondered whether you know yet.",
    "I filled in the form you sent from your office.",
  ),
  bad: [
    pair("I do not want to «loose» this chance.", "I do not want to lose this chance."),
    pair("How does that «effect» your plans?", "How does that affect your plans?"),
    pair("Thank you for your «advise» on hiring.", "Thank you for your advice on hiring."),
    pair("My skills «compliment» your team.", "My skills complement your team."),
    pair("I applied as a «principle» engineer.", "I applied as a principal engineer."),
    pair("I look forward to «here» from you.", "I look forward to hear from you."),
    pair("I could «of» said more.", "I could have said more."),
    pair("We «where» all agreed.", "We were all agreed."),
    pair("It was good to hear «form» you.", "It was good to hear from you."),
    pair("Over the «passed» year I learned a lot.", "Over the past year I learned a lot."),
    pair("Please let me «no» by Friday.", "Please let me know by Friday."),
  ],
  find: byPhrases([...soundAlikes, ...confusions], meant("the two are easily taken for one another")),
};
