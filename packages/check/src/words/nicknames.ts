const groups =
  `michael mike mick mikey|william will bill billy liam|robert rob bob bobby|richard rich rick dick|james jim jimmy jamie|john jack johnny|jonathan jon jonny
  |thomas tom tommy|david dave|daniel dan danny|matthew matt|andrew andy drew|christopher chris|christina christine chris tina|nicholas nick nico|nicola nicky nic
  |alexander alex sandy|alexandra alex sandra|anthony tony|edward ed eddie ted|joseph joe|joshua josh|samuel sam sammy|samantha sam|benjamin ben|gregory greg|stephen steven steve
  |peter pete|patrick pat paddy|patricia pat trish tricia|elizabeth liz beth lizzie eliza betty|katherine catherine kate kathy cathy katie|margaret maggie meg peggy|jennifer jen jenny
  |jessica jess|rebecca becky bec|susan sue suzie|deborah debbie deb|barbara barb|victoria vicky tori|philip phillip phil|timothy tim|kenneth ken|ronald ron|donald don|lawrence larry
  |frederick fred|charles charlie chuck|francis frank|frances fran|abigail abby|gabriel gabe|gabriella gabi|natalie nat|nathaniel nathan nate|zachary zach|theodore theo ted|leonard len leo
  |thandiwe thandi|thandeka thandi|nomthandazo thandi|siphesihle siphe|sibusiso sbu|nkosinathi nathi|bongani bonga|mpumelelo mpume|lindiwe lindi|nompumelelo mpume|kgomotso kgomo|tshepo tshepi
  |mohammed muhammad mohamed mo|abdullah abdul|oluwaseun seun|oluwafemi femi|olufemi femi|adebayo bayo|chukwuemeka emeka|ifeoma ify|rajesh raj|krishnan krish|priyanka priya|aleksandr sasha
  |sergei serge|dmitri dima|ekaterina katya|maria mary|guillermo memo|francisco paco pancho|jose pepe|ignacio nacho|friedrich fritz|johannes hannes jan|sebastian seb basti|maximilian max`
    .split("|")
    .map((group) => group.trim().split(/\s+/));

const byName = new Map<string, string[]>();
for (const group of groups) for (const name of group) byName.set(name, [...(byName.get(name) ?? []), ...group]);

/** What else somebody of that name may be called; folded. */
export const nicknames = (name: string): readonly string[] => byName.get(name) ?? [];
