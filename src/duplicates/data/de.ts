import type { LanguageWords } from './language-words.js'

export const de: LanguageWords = {
  negators:
    'nicht nichts nie niemals niemand nirgends kein keine keinen keinem keiner keines ohne weder noch kaum selten verweigert verweigerte dementierte bestreitet ex stellvertretende stellvertretender stellvertretenden vize beinahe fast',
  negativePrefixes: 'un nicht in anti miss',
  opposites:
    'steig*,stieg*,gestiegen,zulegen,zugelegt,höher,auf,wächst,wachs*,gewachsen,erhöh*,zunehm*/fall*,fiel*,gefallen,sink*,sank*,gesunken,tiefer,niedriger,ab,schrumpf*,senk*,gesenkt gewinn*,gewann*,gewonnen,sieg*/verlier*,verlor*,niederlage* öffn*,eröffn*/schließ*,geschloss* beginn*,begann*,startet,starten/end*,stopp*,beendet annehm*,erlaub*,billig*,genehmig*,befürwort*/ablehn*,abgelehnt,verbiet*,verboten,verbot,blockier* kauf*/verkauf* vor/nach mehr,meist*/weniger,wenigst* über,oberhalb/unter,unterhalb wahr/falsch gut*,besser*,beste*/schlecht*,schlimm* erfolg*/misserfolg*,scheitern,scheitert,scheiterte,gescheitert schuldig/unschuldig mann,männer/frau,frauen nord*/süd* ost*/west* links/rechts groß*/klein* alt*/neu* lang*/kurz* früh*/spät* hoch,hohe*/niedrig* immer/nie mit/ohne lebend*,lebt/tot*,starb import*/export* stark*/schwach* für/gegen muss,müssen,musste,mussten/kann,können,konnte,konnten,darf,dürfen er,ihn,ihm/sie,ihr sein,seine,seinen,seinem,seiner/ihr,ihre,ihren,ihrem,ihrer mein,meine,meinen,meinem,meiner/dein,deine,deinen,ihr,ihre nach,zu,zum,zur/von,vom,aus ist,sind/war,waren diese,dieser,diesen,diesem,dieses/nächste,nächsten,nächster,letzte,letzten,letzter nächste,nächsten/letzte,letzten auf/unter alle,allen,aller,jeder,jede/manche,manchen,einige,einigen,mehrere,viele,vielen,wenige,wenigen viele,vielen,meisten/wenige,wenigen,manche,manchen vormittag,vormittags,morgens/nachmittag,nachmittags,abend,abends,nachts nachmittag,nachmittags/abend,abends mittag,mittags/mitternacht',
  numbers:
    '0 null 2 zwei zwo 3 drei 4 vier 5 fünf 6 sechs 7 sieben 8 acht 9 neun 10 zehn 11 elf 12 zwölf dutzend 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn 18 achtzehn 19 neunzehn 20 zwanzig 30 dreissig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig 100 hundert 1000 tausend 1e6 million millionen 1e9 milliarde milliarden',
  ones: 'ein eine einen einem einer eines eins',
  pronouns:
    'es er ihn ihm sie ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner ihnen wir uns unser unsere ich mir mich mein meine du dir dich dein deine dies diese dieser diesen diesem dieses jene jener da dort hier dabei dafür damit darauf darin davon dazu auch dann solche gleiche andere beide',
  weekdays:
    'montag,montags dienstag,dienstags mittwoch,mittwochs donnerstag,donnerstags freitag,freitags samstag,sonnabend,samstags sonntag,sonntags',
  months: 'januar,jänner februar,feber märz april mai juni juli august september oktober november dezember',
  functionWords:
    'der die das den dem des ein eine einen einem einer eines und oder aber wenn als wie dass daß dies diese dieser dieses jene er sie es wir ihr ich du sein seine ihre unser mein dein sich wer was wann wo warum ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen von im in an am auf bei für mit aus zu zum zur nach vor über unter durch gegen um so auch nur sehr noch schon mehr dort hier sagt sagte',
  articles: 'der die das den dem des ein eine einen einem einer eines dies diese dieser diesen diesem dieses jene dass auch so',
  forms: 'ist,sind war,waren wird,werden wurde,wurden hat,haben hatte,hatten von,vom in,im,an,am zu,zum,zur sagt,sagte',
  qualifiers:
    'kann,können könnte,könnten soll,sollen,solle sollte,sollten will,wollen,wolle muss,müssen,müsse darf,dürfen dürfte,dürften würde,würden nur,lediglich halbe,halben falls,wenn angeblich,mutmaßlich,angebliche,angeblicher,angeblichen,mutmaßliche,mutmaßlicher,mutmaßlichen,vermeintliche,vermeintlicher,vermeintlichen offenbar,wohl,vielleicht,womöglich,möglicherweise,vermutlich',
  namesInflect: true,
}
