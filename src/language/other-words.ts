/**
 * Frequent words of languages that can't be told, by BCP 47 code: those that would pass for a relative, or for one that has their small words by
 * chance, as Haitian for French and Hausa for Swahili. A text with more of these words than of those of the language that is nearest is `und`.
 */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  az: 'və bu bir ki ilə də da üçün olan olub edib onun deyil var daha çox sonra isə belə hər kimi görə qədər edir olaraq etmək bildirib',
  br: 'an ar al ha da en eo gant war evit ur un ul ez ne ket eus hag ma bet bez oa met pe vez dre gwelet hon int',
  ceb: 'ang sa nga ug mga og si ni kay sila siya niya dili kini usa iyang ilang human apan diha gikan kung usab aron wala adunay naa pud na',
  cy: 'yr yn ar am gan wedi mae ac oedd bod ei eu hyn hon hwn hynny ond nid sydd fod gyda fel at ym bydd wrth cael pobl hefyd neu hi ef dros rhwng pan un mwy ni na y cyn er hen i o r mewn tu',
  eo: 'la de kaj en estas al ne por kiu ke ĝi li ili mi vi sed pri kun el aŭ se plej pli tiu ĉi tio ĉe kiel nur dum per sia oni ĉiuj iuj estis kiuj unu laŭ ankaŭ havas',
  eu: 'eta da du ez dira bat ere zen hori izan bere egin baina dute zuen ziren edo dela hau oso gero ari baita dio diote esan zuten behar arte beste bi duen den direla dago daude gabe ondoren atzo aurten gaur nola egon urte hala dituzte hainbat',
  fo: 'og at er sum til var við ikki um men tað fyri av hann tey teir hesin hetta hevur eru verið vera so frá eftir segði sigur hava høvdu vóru har nú eisini upp ár hjá ella yvir út',
  fy: 'de en it fan yn is dat foar mei op te net hy troch ek by om syn wie sy oan ha hat binne wurdt wurde of út nei mar sa jo dy der wol no oer hawwe har',
  ga: 'an na agus ar is go sa le bhí tá ní ag níos mó mar seo sin leis don den atá bhfuil raibh ach nó gur chun faoi air aige aici orthu daoine bliain féin idir do de beidh mbeidh nach tar éis inniu inné dúirt deir más iad san roimh faoin ainneoin ón gan sé sí dé nár',
  gd: 'an am na agus air ann is gu tha bha le do mar cha chan nach bidh aig aca iad sin seo ach no bho tro fhèin gach às san gun robh',
  ha: "da na ta ya ne ce ba don cikin kuma wanda wannan su sun an ana shi yi suka mai zuwa daga 'yan cewa amma ga wata kan domin wasu duk haka",
  ht: 'ki nan yo pou ak la te yon se gen li pa nou sa ap fè ka moun men tout epi sou tou lè ou konsa peyi kote menm an',
  is: 'og að er sem til var við ekki með um en það fyrir af hann hún þau þeir þess þessi þetta hefur eru verið vera sé svo frá eftir kom sagði segir sín hafa hafði voru þar nú einnig upp ár ári mjög allt því þegar eða yfir út',
  jv: 'ing kang lan sing iku karo saka ana ora marang iki kanthi utawa dadi uga dening sawijining menyang nalika wis bisa kuwi amarga liya taun nanging',
  ku: 'û li ji bi di da ku bo ev ew wê wî jî ye xwe nav her dike kir hat bû ên yê ya got heta berî piştî',
  la: 'et in est non ad cum ut ex sunt qui quae quod ab sed de si per atque esse nec hoc autem aut enim etiam eius quam quis se que erat inter lorem ipsum dolor sit amet ante multi dixit nisi ea',
  lb: 'de den an vun fir mat ass net dat et op sech zu och dem huet si sinn eng een wéi awer nach well hunn gouf war vum beim bei no all ginn hien kann méi iwwer säi',
  mi: 'te ki ko nga ngā he ka me kua tana nei rā ana hoki mo mō ia tōna tēnei katoa iwi kei hei atu mai ratou rātou',
  mt: 'il li ta fil għal ma minn dan din hu hija kien kienet fuq biex kif mill tal fl bħal jew iżda wara qal għandu lill aktar mhux ukoll bil huma dawn ġie kull mal is id ir in l qabel dwar minkejja se tiegħu',
  oc: 'de la lo los las un una del en que per es sus amb dels al pas mas coma dins se son foguèt aquel aquela an entre estat aquò tanben fa mai sos sas çò',
  rm: 'la da che en ils las in ina per cun il ha betg quai era tar dal sin pli sun vegn suenter dapli dals da las ma sa ses sia',
  so: 'waxaa oo iyo ka ku in ay uu la waa ayaa soo si kale ah ee aan ayay wuxuu waxay kala laga lagu inay inuu kaas taas',
  su: 'nu di jeung dina ka ti anu teu aya ieu éta pikeun ku ogé oge nyaéta sarta atawa jadi lian taun henteu geus urang bisa mangrupa',
  tk: 'we bu bilen bir hem üçin boýunça ol şu eden bolan bolup diýip ýaly olaryň onuň köp soň ýyl bolsa hemme edýär barada',
}
