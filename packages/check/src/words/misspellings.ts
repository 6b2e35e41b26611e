/** Misspellings people really make, with what was meant: found without a dictionary, and put right without asking one. */
const lines = `
absense absence|accidently accidentally|accomodate accommodate|accomodation accommodation|acheive achieve|acheived achieved
acheivement achievement|acknowlege acknowledge|aquire acquire|aquired acquired|adress address|addresed addressed
adminstration administration|advertisment advertisement|agression aggression|allready already|alot a lot|allways always
altho although|amature amateur|ammount amount|analysys analysis|apparant apparent|apparantly apparently|appearence appearance
applicaiton application|aplication application|appication application|appologise apologise|appologize apologize
appreicate appreciate|appriciate appreciate|appreciatte appreciate|apreciate appreciate|appretiate appreciate|aproach approach
approch approach|aproximately approximately|arguement argument|arround around|artical article|assesment assessment
assistent assistant|atleast at least|attendence attendance|aswell as well|availible available|availabe available
avaliable available|avilable available|awsome awesome|basicly basically|becuase because|beacuse because|becasue because
becouse because|begining beginning|beleive believe|belive believe|benifit benefit|benefical beneficial|brillant brilliant
buisness business|bussiness business|busness business|calender calendar|candidiate candidate|canidate candidate
candiate candidate|carreer career|carrer career|cateory category|challanges challenges|challange challenge
challanging challenging|chalenge challenge|changable changeable|clearify clarify|collaegue colleague|collegue colleague
collegues colleagues|colleage colleague|colleauge colleague|colaborate collaborate|colaboration collaboration
collabration collaboration|comming coming|commited committed|commitee committee|comittee committee|comitted committed
committment commitment|comunication communication|comunicate communicate|communciation communication|compagny company
comany company|compnay company|comparision comparison|compatability compatibility|competance competence|completly completely
concensus consensus|concious conscious|congradulations congratulations|consideratoin consideration|consideraton consideration
consistant consistent|contibute contribute|contribuition contribution|controll control|convenant covenant
convienience convenience|convience convenience|conveniance convenience|convinient convenient|conversaton conversation
converstation conversation|conversaion conversation|coresponding corresponding|correspondance correspondence
critisism criticism|curiousity curiosity|curriculem curriculum|custumer customer|decison decision|decission decision
definate definite|definately definitely|definatly definitely|definetly definitely|definitly definitely|definitley definitely
defintely definitely|delighful delightful|demonstate demonstrate|dependancy dependency|dependancies dependencies
describtion description|desicion decision|desision decision|develope develop|developement development|devlopment development
developper developer|diffrent different|diferent different|dilligent diligent|disapoint disappoint|disapointed disappointed
discusion discussion|disscussion discussion|discused discussed|disscussed discussed|dissapoint disappoint
dissapointed disappointed|eachother each other|effecient efficient|efficent efficient|eligable eligible|embarass embarrass
embarassed embarrassed|employeer employer|enchance enhance|engeneer engineer|enginer engineer|engineeer engineer
engneer engineer|engineerring engineering|enivronment environment|enviroment environment|enviromental environmental
enviornment environment|enthousiastic enthusiastic|enthusiatic enthusiastic|enthusiam enthusiasm|enthusiasim enthusiasm
entreprise enterprise|entrepeneur entrepreneur|equiptment equipment|especialy especially|espically especially
excelent excellent|excellant excellent|excercise exercise|exciteing exciting|exellent excellent|exept except
existance existence|expereince experience|experiance experience|experinece experience|expirience experience
exprience experience|explaination explanation|explaned explained|extremly extremely|extreemly extremely|facinating fascinating
fasinating fascinating|familar familiar|familier familiar|feild field|finaly finally|flexable flexible|folow follow
foward forward|fourty forty|freind friend|freindly friendly|fullfil fulfil|fullfill fulfill|futher further|gaurantee guarantee
garantee guarantee|generaly generally|genuinly genuinely|geniunely genuinely|goverment government|govermental governmental
grammer grammar|gratefull grateful|greatful grateful|guage gauge|guidence guidance|happend happened|harrass harass
heirarchy hierarchy|hesistate hesitate|hesitiate hesitate|honered honoured|hopefuly hopefully|hopfully hopefully
humourous humorous|immediatly immediately|immediatley immediately|imediately immediately|immediatelly immediately
impressd impressed|impresed impressed|improvment improvement|incase in case|independant independent|infact in fact
infront in front|influencial influential|inital initial|initative initiative|inititive initiative|inovation innovation
inovative innovative|innovatve innovative|insightfull insightful|inspite in spite|intergrate integrate
intergration integration|intelligance intelligence|intrested interested|interestd interested|intersted interested
intresting interesting|interesing interesting|intrest interest|interveiw interview|interivew interview|intervew interview
intervier interviewer|inteview interview|interviw interview|introducton introduction|irrelevent irrelevant|knowlege knowledge
knowlegable knowledgeable|knowledgable knowledgeable|knowledgeble knowledgeable|leadersip leadership|leasure leisure
liason liaison|liase liaise|libary library|lisence licence|lookin looking|loking looking|maintainance maintenance
maintenence maintenance|managment management|mangement management|managament management|manuver manoeuvre|mesage message
millenium millennium|minuscle minuscule|mischievious mischievous|mispell misspell|momento memento|neccessary necessary
necesary necessary|neccesary necessary|necessery necessary|negociate negotiate|noone no one|noticable noticeable
occassion occasion|occasionaly occasionally|occured occurred|occurance occurrence|occuring occurring|offical official
ofcourse of course|ommit omit|oppertunity opportunity|oportunity opportunity|opportunty opportunity|opportuntiy opportunity
opurtunity opportunity|opertunity opportunity|oppurtunity opportunity|opportunites opportunities|opportunitys opportunities
orginal original|organistion organisation|outragous outrageous|parrallel parallel|paralel parallel|particularily particularly
particulary particularly|particpate participate|peice piece|perfomance performance|performace performance
perseverence perseverance|persistant persistent|personaly personally|personel personnel|persue pursue|phenomenom phenomenon
plese please|pleae please|plaese please|pleaseure pleasure|plesure pleasure|posess possess|posession possession
positon position|posistion position|postion position|posible possible|possibilty possibility|potental potential
practicle practical|preceeding preceding|prefered preferred|preferrence preference|presance presence|presantation presentation
presense presence|privelege privilege|priviledge privilege|probaly probably|proccess process|proffesional professional
profesional professional|proffessional professional|professionel professional|proffesor professor|programing programming
promiss promise|pronounciation pronunciation|publically publicly|qaulity quality|quailty quality|qualifed qualified
qualificatons qualifications|questionaire questionnaire|questons questions|quetion question|realy really|reallly really
reccomend recommend|recomend recommend|recommand recommend|reccommend recommend|recomendation recommendation|recieve receive
recieved received|recieving receiving|reciept receipt|recruiment recruitment|recuiter recruiter|recrutier recruiter
recuritment recruitment|refered referred|referal referral|refering referring|reguarding regarding|regads regards
regrads regards|reagrds regards|regars regards|relevent relevant|relavant relevant|religous religious|repitition repetition
representive representative|resistence resistance|resouces resources|responce response|responsability responsibility
responsiblity responsibility|responsibilty responsibility|responsibile responsible|restaraunt restaurant|rythm rhythm
schedual schedule|shedule schedule|scedule schedule|sincerly sincerely|sincerley sincerely|sincerelly sincerely
senstive sensitive|seperate separate|seperately separately|seperation separation|shcedule schedule|similiar similar
simular similar|skillfull skilful|skilfull skilful|speach speech|specificaly specifically|stategy strategy|startegy strategy
strenght strength|strenghts strengths|stength strength|succesful successful|successfull successful|sucessful successful
succesfully successfully|successfuly successfully|sucess success|succes success|sufficent sufficient|suprise surprise
suprised surprised|supprise surprise|surpise surprise|symetry symmetry|teh the|taht that|tecnical technical
techincal technical|technicial technical|technolgy technology|techology technology|tecnology technology|tendancy tendency
thankyou thank you|thnak thank|thansk thanks|thakn thank|thanx thanks|thier their|theri their|threshhold threshold
throught through|tommorow tomorrow|tommorrow tomorrow|tomorow tomorrow|tounge tongue|transfered transferred|truely truly
undoubtably undoubtedly|unfortunatly unfortunately|unfortunatelly unfortunately|untill until|useable usable|usefull useful
usualy usually|vaccuum vacuum|valueable valuable|valuble valuable|vehical vehicle|visable visible|volunter volunteer|waht what
weekned weekend|welcom welcome|wether whether|whcih which|wich which|whith with|wiht with|wierd weird|wihtout without
withing within|wonderfull wonderful|woudl would|writting writing|writen written|yeild yield|yesturday yesterday
yesteday yesterday|yestarday yesterday|yuo you|yoru your|yoour your|hte the|adn and|nad and|ahve have|hvae have|fo of|fot for
fomr from|frm from|jsut just|knwo know|konw know|liek like|mkae make|nto not|ot to|owrk work|wrok work|taem team|tiem time
tehm them|thsi this|throughly thoroughly|htat that|tiome time|tihs this|ths this|thw the|tge the|hace have|aand and|annd and|iam I am|shoudl should
coudl could|coudn't couldn't|wensday Wednesday|wendsday Wednesday|wedensday Wednesday|wednsday Wednesday|thurday Thursday
thrusday Thursday|tursday Thursday|tuseday Tuesday|teusday Tuesday|tueday Tuesday|munday Monday|moday Monday|firday Friday
fryday Friday|satuday Saturday|saterday Saturday|febuary February|janurary January|janaury January|agust August
septmber September|setember September|ocotber October|novemeber November|novmber November|decemeber December|decmber December
kuberentes Kubernetes|kubernets Kubernetes|kubernates Kubernetes|kuberneties Kubernetes|postgress Postgres
postgressql PostgreSQL|javasript JavaScript|javscript JavaScript|linkdin LinkedIn|linkedln LinkedIn|pyhton Python
phyton Python|githib GitHub|supposably supposedly|expresso espresso
`;

export const misspellings: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split(/[|\n]/)
    .map((line) => {
      const [wrong = "", ...right] = line.trim().split(" ");
      return [wrong, right.join(" ")] as const;
    }),
);
