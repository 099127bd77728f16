import type { LanguageWords } from './language-words.js'

export const en: LanguageWords = {
  negators:
    'not no never none nobody nothing nowhere neither nor cannot without hardly barely scarcely rarely seldom unable fails failed fail failing refuses refused refuse lacks lacked lack lacking denies deny denying ex former anti little almost nearly vice deputy acting',
  negativePrefixes: 'un in im il ir dis non anti de mis',
  opposites:
    'rise*,rose,gain*,climb*,jump*,soar*,surge*,higher,up,increase*,grow*,grew,strengthen*,rally*,rallies,rallied/fall*,fell,drop*,slip*,plunge*,slump*,tumble*,lower,down,decrease*,decline*,shrink*,shrank,weaken*,sink*,sank,slide*,slid win*,won,beat*,defeat*,victory/lose*,lost,losing,loss,losses,defeated open*/close*,closing,shut* start*,begin*,began/stop*,end*,halt* accept*,approve*,allow*,back*,support*,uphold*,upheld/reject*,block*,ban*,oppose*,overturn*,veto* buy*,bought/sell*,sold before/after more,most/less,fewer,least first/last,second above,over/below,under arrive*,enter*,join*/leave*,left,exit*,quit* true/false good,better,best/bad,worse,worst success*,succeed*/fail* guilty/innocent,acquitted import*/export* include*,including/exclude*,excluding large*,big*/small*,little alive/dead man,men,male/woman,women,female boy*/girl* north*/south* east*/west* summer/winter left/right husband/wife son/daughter profit*/loss,losses public/private hire*/fire*,sack* always/never many/few all/none early/late high/low long/short old/new hot/cold raise*/cut*,lower* add*/remove* love*/hate* positive/negative easy/hard,difficult same/different inside/outside with/without spokesman/spokeswoman mostly/half for/against must,has,should/can,may,might,could to,toward,towards/from he/she his/her,hers him/her himself/herself my,mine/your,yours our,ours/their,theirs we,us/they,them this/next,last next/last is,are/was,were on/under,off employer*/employee* lessor*/lessee* licensor*/licensee* trainer*/trainee* payer*/payee* grantor*/grantee* interviewer*/interviewee* mother*,mum*/father*,dad* who/whom all,every,everyone/some,few,many,most most/few,some am,a.m,morning,mornings/pm,p.m,afternoon,afternoons,evening,evenings,night afternoon/evening,night noon/midnight',
  numbers:
    '0 zero 2 two twice 3 three third 4 four fourth 5 five fifth 6 six sixth 7 seven seventh 8 eight eighth 9 nine ninth 10 ten tenth 11 eleven 12 twelve dozen 13 thirteen 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety 100 hundred 1000 thousand 1e6 million mln 1e9 billion bn bln 1e12 trillion',
  ones: 'one a an',
  pronouns:
    'it its itself he him his she her hers they them their theirs we us our i me my you your yours this these that those there here also too then such same another other both',
  weekdays:
    'monday,mondays,mon tuesday,tuesdays,tue,tues wednesday,wednesdays,wed thursday,thursdays,thu,thurs friday,fridays,fri saturday,saturdays sunday,sundays',
  months:
    'january,jan february,feb march april,apr - june,jun july,jul august,aug september,sep,sept october,oct november,nov december,dec',
  capitalMonths: { may: 5 },
  functionWords:
    "a an the of in on at by for from to with as and or but if than then that this these those it its it's he she they we you i his her their our your my me him them us who whom whose which what when where how why is are was were be been being am do does did has have had will would can could may might shall should must about into over after before between through during against under out off up down near except so such there here also just only very too some any each other more most own says said say",
  articles: 'the a an this that these those which it there here also so then as',
  forms: 'is,are,am was,were,been has,have do,does says,say,said in,into,at on,upon,about who,whom',
  qualifiers:
    'may,might,could can will,shall,to must should would only half if allegedly,reportedly,supposedly,apparently alleged,suspected possibly,probably,likely,perhaps,maybe',
}
