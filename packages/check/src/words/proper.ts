/** Names that always take a capital, by their lower case. The dictionary knows more; these are known without one. */
export const always: ReadonlyMap<string, string> = new Map(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April
  June July September October November December English French German Spanish Portuguese Italian Dutch Chinese Mandarin Japanese Korean
  Russian Arabic Hindi Tamil Urdu Bengali Turkish Greek Hebrew Swahili Zulu Xhosa Afrikaans Sotho Tswana Yoruba Igbo Hausa Shona
  African American British European Asian Indian Nigerian Kenyan Ghanaian Canadian Australian Irish Scottish Welsh Swedish Norwegian
  Danish Finnish Polish Swiss Austrian Brazilian Mexican Africa Europe America Asia Australia Canada England Ireland Scotland Germany
  France Spain Italy India Japan Brazil Nigeria Kenya Ghana Egypt London Paris Berlin Dublin Nairobi Lagos Johannesburg Durban Pretoria
  Amsterdam Singapore Sydney Toronto Chicago Boston Seattle Mumbai Delhi Christmas Easter`
    .trim()
    .split(/\s+/)
    .filter((name) => !["Polish", "Turkey"].includes(name))
    .map((name) => [name.toLowerCase(), name]),
);

/** Months that are words as well. */
export const months: ReadonlySet<string> = new Set(["march", "may", "august"]);
