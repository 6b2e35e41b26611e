import { readFileSync } from 'node:fs'
import { check, createDictionary } from '../src/index.ts'
import { records } from './records.ts'
const rd = (p: string) => createDictionary(readFileSync(`/tmp/peers/node_modules/${p}/index.aff`,'utf8'), readFileSync(`/tmp/peers/node_modules/${p}/index.dic`,'utf8'))
const gb = rd('dictionary-en-gb')
const bad = `Thank you for meeting me on friday.
I appreciate the oppurtunity.
We discussed many intresting topics.
I look forward to hear your decision.
I am looking forward to meet you again.
The team seem great, and there very friendly.
Its clear you care about quality.
I would be a asset to your team.
I had an unique experience.
It was an pleasure.
I beleive my skills matches your needs.
She don't know yet.
He have ten years of experience.
The projects was interesting.
The interviewers was kind.
I has experience with Python.
We was discussing the roadmap.
Your so kind.
Thank you for you're help.
I hope your having a good week.
Let me know if their is anything else.
They're company values match mine.
I seen your website.
I should of mentioned my degree.
It peaked my interest.
I am definitly interested.
Please except my thanks.
Their going to launch soon.
I want to work with people who's values I share.
I am a experienced engineer.
I await you're reply.
I would love to hear you're thoughts.
Between you and I, it was great.
There is many reasons to join.
The data shows that its working.
Me and my team built it.
I could care less about titles.
I did good in the test.
I have alot of experience.
The reason is because I like it.
I would like to here more.
Thank you for the the opportunity.
I enjoyed meeting you and and the team.
We talked about about Kubernetes.
I can can help.
My strenghts are clear.
It was to bad we ran out of time.
I am to excited to sleep.
I have experiance too manage teams.
I'm use to working late.
I was suppose to mention it.
I am more better at SQL.
She is the most smartest lead.
I feel badly about the the delay.
Whether the weather or not is fine.
I learned alot about affects of latency.
The affect of this change is large.
It will effect everyone.
I am exited to join.
I am loosing sleep over it.
It is more complex then I thought.
I'd rather wait then rush.
The principle reason is growth.
I can provide more advise.
Please advice me on next steps.
That is a good compliment to my skills.
The stationary cupboard made me laugh.
I past the test.
In the passed I worked at Zeta.
I was lead by a great manager.
Their all nice.
Where you able to decide?
We where impressed.
I think your right.
Who's idea was it?
I know its late.
My experience in it's field.
Every engineers matters.
One of your engineer told me.
I have five year of experience.
There are two reason.
These question are hard.
I am interested for this role.
I am good in communicating.
Thank you for invite me.
I am able contribute.
Thank you for consider my application.
I am excited for join you.
After discuss the role I am sure.
I didn't knew that.
I have wrote the report.
I have did it before.
Did you received my note?
I will sent it tomorrow.
We talked yesterday about the roadmap ,and I liked it.
I liked it.Thank you.
He said "it was great and left.
The role (which I love is great.
i am keen.
We met in london.
I speak french and zulu.
See you in march.
It was on tuesday.
My spanish is rusty.
I worked with google and linkedin.
Thanks alot for everything.
I am gratefull for that.
I sincerly hope so.
Looking foward to it.
I beleve in testing.
I recieved your mail.
The calender invite arrived.
We should seperate the concerns.
It occured to me.
I was refered by Anna.
The enviroment is great.
Our goverment project.
I will accomodate that.
A truely great team.
It is neccessary.
I am greatful.
It was a privelege.
The managment was clear.
I have knowlege of Go.
My profesional life.
Your compnay is great.
The postion suits me.
Kind regads.
The responsibilites are clear.
I was impresed.
I apreciate it.
Thank you agian.
I look forwrad to it.
You explaned it well.
The devloper tools are great.
My backgorund is in data.
I am confidant that I fit.
I am adapt at SQL.
It was a joy to meat you.
I want to no more.
I will be their on Monday.
It's reputation is good.
The company and it's people.
The teams' is great.
I have many year experience.
Thank's for your time.
I cant wait to start.
I wont forget it.
Lets talk soon.
Were excited to start.
Everyone are welcome.
Neither of them are here.
None of the informations helped.
The softwares we use.
I have did many researches.
Thanking you in anticipation for your favourable respond.
I am waiting your reply.
I would appreciate if you could reply.
I am please to meet you.
It was nice too see you.
This are my thoughts.
That ideas are good.
How does it works?
Does she likes it?
I am thinking to apply.
I am working here since five years.
I suggest to meet.
I am having three years of experience.
I have an interview in the morning, and I must to leave.
Hope to see you in Untied States.
I would like to work for you company.
It was a pleasure speak with you.
It was a pleasure meeting with your and the team.
We spoke for a hour.
I used an UI library.
I wrote an SDK and a SDK guide.
It took a 11 day sprint.
I have a MBA.
An one-off event.
I own a iPhone.
A X-ray machine.
I lead a NGO.
I met an European team.`.split('\n')
for (const text of bad) { const f = check({text},{dictionary:gb,dialect:'en-GB'}).filter(x=>!['missing-signature','missing-greeting'].includes(x.code)); if (!f.length) console.log('MISS', text) }
const good = `The effect of the change affects us all.
I would like to hear more about it.
You and your team were generous.
The team that you are building is impressive.
I know that there are many candidates.
The data are clear, and the data is fresh.
What struck me is that that choice was yours.
We had had doubts before then.
If I were you, I would wait.
I insist that he be there.
The number of engineers is growing, and a number of them are here.
A user told us that the API is an honest one.
I have been a UX writer, an HR lead and an LLM skeptic.
It is its own reward.
Who's leading it? Whose idea was it?
The people there are kind, and they're open about their faults.
I will be there by then, rather than later.
The past year passed quickly.
I led the team; I now lead two.
Lead times fell, and the lead developer was pleased.
I advise on pensions, and your advice was sound.
The principal gave a talk on the principle.
I lose my keys because the pocket is loose.
Everyday tasks matter every day.
May I ask when you may decide? In May it would be hard.
We march on in March.
She and I work well together; it suits her and me.
Both teams work on it, and both work.
Here is what I hear.
I accept all of it except for one point.
We were where we needed to be.
The new tool knew too much, I thought, though it went through.
Two of us came too, to see you.
The staff are kind and the staff is small.
Politics is hard and news is slow.
My team and the product were ready.
The list of open questions is long.
One of the things that matter is trust.
There's a lot to say, and there's no rush.
There's three of us.
I have no doubt that the role is right.
I read the paper; reading it took an hour.
I look forward to work that matters.
I used to cycle; I am used to rain.
Thanks to your help, I know more.
Do let me know how you decide.
The interview itself was fun, and I myself was surprised.
I'd love to; thank you.
They asked me to, and I said yes.
That's the one I was referring to.
I can't help but smile.
Would you be so kind as to send it?
Having met you, I am surer still.
Seeing is believing.
Ms Nkosi's team's goals are ours.
The CEO's and CTO's views differ.
In the 1990s and '80s it was so.
It cost R5 000, i.e. little, and e.g. lunch was free.
The course of action is, of course, clear.
I work as a freelance editor in Graz.
I grew up in Chişinău and Łódź.
My name is pronounced "Shiv-awn".
As of today, I have moved to Gqeberha.
At Volkswagen, I wrote Rust.
I first met Siya Kolisi in Zwide.
The weather there is fine, whether or not you ski.
I should be so lucky.
It may well be that your way is better.
My friend Will will help.
Can the can-do spirit last?
The works of Bach are works of art.
Your building is beautiful, and your hiring process was fair.
The one on the left left early.
I could not have asked for more.
Could I have a word?
We have to have a plan.
All in all, it was a day well spent.
I can be reached on 082 555 0123 or at sam@mail.example.
He, she and they all agreed.
The more I learn, the more I want to learn.
Better late than never, then.
Then came lunch.
A lot has changed; allot it time.
It's been years since I've seen it done so well.
Its being late did not matter.
I was there when its cover fell off.
I hope your move goes well.
I know your time is short.
If your schedule allows, I am free on Friday.
You're right about your right to ask.
We use Go, R, C++, C# and F#.
An A/B test, a B2B firm, a CI/CD pipeline.
The IT team and I met; it was IT that helped.
A one-hour talk, an hour-long talk, a union, an unbiased view.
An NHS trust, a UN agency, an MIT lab, a NASA probe, an EU law.
I have two younger sisters, three children and one dog.
Ten years on, two years in, one day off.
Most people work; most work is quiet.
Each of us has a say.
Nobody likes being wrong.
Everyone I met was kind.
The children's hospital and the women's ward.
I'm a mother of two who returned to work in 2021.
Please find time to rest.
I was sorry to miss the tour.
It was quite quiet.
Quite a few people came.
My role is to roll it out.
A piece of the pie, and peace of mind.
I site-tested it on site and cite it here.
He complimented my work; our skills are complementary.
The council sought counsel.
Affected users saw no effect.
To err is human.
I'm proud of what we've built and what we're building.
Not only did it work, it lasted.
Only then did I see it.
Never have I laughed so much in an interview.
Were it not for you, I would have left.
Had I known, I would have come.
Should you need more, tell me.
So do I.
Neither do we.
The question is whether it was where we were.
It does seem so; does it work?
Let's meet; he lets us know.
I want you to have it.
You made me feel welcome, and you are welcome any time.
I saw him build it. I heard her speak. I watched it grow.
I had it fixed. We got it done.
I helped them learn to code. I let it go.
What does it take? What did she say?
Did he want it? Does it make sense?
Make it so. May it last.
The company has been good to its staff.
Python 3.12, Node.js 22 and k8s v1.29 are what we run.
I attached great weight to it.
Back end, front end and everything between.
Is there a dress code? Are there any tests?
I am not sure if there are enough.
That there are gaps is fine.
And then there were none.
In all likelihood, they will.
Since then I have run, swum and cycled.
The run was long; it has begun.`.split('\n')
for (const text of good) for (const x of check({text},{dictionary:gb,dialect:'en-GB'})) if (!['missing-signature','missing-greeting','empty-opener','jargon'].includes(x.code)) console.log('FP', text, '|', x.code, text.slice(x.range.start,x.range.end), x.message.slice(0,50))
console.log(bad.length, good.length)
void records
