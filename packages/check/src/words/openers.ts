/** Words such notes like to begin a sentence with: a capitalised near-miss of one is no name. */
export const openers: readonly string[] =
  `after again although another anyway because before between both build building could despite during
  dear each either even every everyone everything finally first following from further given hearing having hello here however hope hopefully
  kind learning look looking many meeting might moreover most much never next nothing once only other over overall particularly
  perhaps please rather reading really regarding regards seeing several should since sincerely some something sometimes speaking still
  such talking thank thanks that their then there therefore these they this those though through today together tomorrow towards
  under unfortunately unless until various warm warmly what when where whether which while with within without working would yesterday your yours`
    .trim()
    .split(/\s+/);
