/** Short and long forms of first names: greeting "Bill" who signs "William" is no mistake. Each line is one name. */
import { ALSO_WORDS, isKnownName } from './first-names.ts';

const LINES = `
roberto bob|anastasia nastya nastia asya stacy|aleksandra ola olka|alexander sandro sascha sander|aleksander olek sasha|zbigniew zbyszek zbyszko|guadalupe lupita|katarzyna kaska|agnieszka aga|malgorzata malgosia|joanna asia joasia|barbara basia
anna ania hania anya anka|stanislaw staszek stas|grzegorz grzesiek grzes|andrzej jedrek|piotr piotrek|jakub kuba|michal misiek|pawel pawelek|jan janek jasiek|jozef jozek|ewa ewka|elzbieta ela|dorota dorotka|beata beatka|teresa terenia
wladyslaw wladek|slawomir slawek|miroslaw mirek|jaroslaw jarek|przemyslaw przemek|radoslaw radek|dariusz darek|leszek lech|ekaterina katia|dmitri mitya|vladimir volodya|pavel pasha|aleksei alyosha lyosha|maria marusya mariya|natalia natasha
tatiana tania|yelena alyona|ludmila lyuda|irina ira|galina galya|yulia yulya julia|yevgeny zhenya|konstantin kostya|grigori grisha|boris borya|viktor vitya|yuri yura|francisco kiko|jose chepe|jesus chus|manuel lolo|enrique kike
concepcion conchita|mercedes merche|rosario charo|pilar pili|consuelo chelo|josefa pepa|eduardo lalo|antonio tono toni|gilberto beto|luis lucho|vicente chente|ricardo riki|sebastian basti|isabel chabela|maria maite|giuseppe peppe
giovanni nanni|francesco checco|luigi gigi|salvatore toto turi|domenico mimmo|antonio tonino|heinrich heiner|wilhelm willi|joseph sepp|josef sepp beppo|georg schorsch|sebastian wastl basti|katharina kathrin katja
elisabeth lisi sisi liesl elli|margarete gretel grete|matthias matze|andreas andi|ulrike uli|jacobus koos jaap|cornelis kees|wilhelmus wim|hendrik henk|johanna jopie hanneke|adrianus arjan|elisabeth bep|yusuf youssef yosef|fatima fatou
mustafa moustapha|oluwadamilola dami|chidinma chidi|subramaniam subbu mani|lakshmi laxmi|istvan pista pisti|laszlo laci|jozsef jozsi|sandor sanyi|erzsebet bozsi|vaclav vasek|jaroslav jarda|josef pepa|miroslav mirek|zdenek zdenda
dimitrios mitsos|konstantinos dinos|panagiotis takis|eleni lena|aikaterini katerina|anastasios tasos|augustine gus augie|leopold poldi|cornelius neil|dorothea dot|theodora thea|josephine fifi|wilhelmina willa|frederica freddie rikki
henrietta hattie|antoinette toni nettie|bernadette bernie|genevieve ginny vivi|lucinda cindy lucy|melinda mindy|ottilie tilly|rosalind roz|winifred freddie|eugenia gena genie|francisca chica|eduarda duda|leandro leo|guillaume guigui
emmanuelle manu|emmanuel manu manny
abigail abby gail|konstantinos konstantin kostas costas|dimitrios dimitris|ioannis yannis giannis|georgios giorgos yorgos|evangelos vangelis|panagiotis panos|alan allan allen al|albert al bert bertie|zsofia zsofi zsofka|krzysztof kris krzys krzysiek|alexander alexandra aleksandra alexandru alex al lex sandy xander sasha alec ally|alfred alf alfie fred|alice ali|alison allison ali ally
amanda mandy|amelia amy millie|andrew andy drew|angela angie ang|ann anne anna annie nan|anthony antony tony ant|antonia toni|arthur art|barbara barb babs|benjamin ben benny benji
bernard bernie|beth bethany elizabeth eliza liz lizzie lisa betty betsy libby ella|bradley brad|brian bryan|caroline carolyn carrie caro|cassandra cass cassie|catherine katherine kathryn katharine cathy kathy kate katie cath kat kitty
charles charlie chuck chas|charlotte charlie lottie char|christina christine chris chrissy tina|christopher chris kit topher|clara claire clare|clifford cliff|constance connie|cynthia cindy|daniel dan danny|daniela danielle dani|david dave davey|deborah debra deb debbie
dennis denis den|diana diane di|dominic dom nick|donald don donny|dorothy dot dottie dolly|douglas doug|edward ed eddie ted teddy ned|eleanor ellie nell elle nora|emily em emma emmy|eric erik|eugene gene|evelyn eve evie|florence flo florrie
frances fran francesca frankie|francis frank fran frankie|franklin frank|frederick fred freddie freddy|gabriel gabe gabi gabriella gabrielle gaby|geoffrey jeffrey jeff geoff|george georgie|georgina georgia georgie gina|gerald gerry jerry|gerard gerry|gillian gill jill|gregory greg gregg|gwendolyn gwen
harold harry hal|harriet hattie harri|heather hev|helen nell ellen|henry harry hank|herbert herb bert|hugh hughie|ian iain|isabella isabel isobel izzy bella belle|jacob jake jack|jacqueline jackie jacqui|james jim jimmy jamie jem|jane janie|janet jan|jason jay|jean jeannie
jennifer jen jenny jenna|jeremy jem jerry|jessica jess jessie|joan joanie|joanna joanne jo|john johnny jon jack johnnie|jonathan jon jonny johnny|joseph joe joey jo|josephine jo josie|joshua josh|joyce joy|judith judy|julia julie jules|juliet jules|karen kaz|katja kat
kenneth ken kenny|kevin kev|kimberly kim kimberley|laura lori|laurence lawrence larry laurie|leonard len leo lenny|leo leon|leslie lesley les|lillian lily lil|linda lin lindy|louis lou louie lewis|louise lou|lucy lucia lu|luke lucas|madeleine madeline maddie maddy
magdalena magda lena|malcolm mal|marcus mark marc|margaret maggie meg peggy marge margie greta daisy rita|maria mia mari|marie mari|mary molly polly|martha marty|martin marty|matilda tilly|matthew matt matty|maureen mo|maximilian max maxine maxwell|megan meg|melanie mel|melissa mel lissa missy|michael mike mick mickey micky mikey
michelle shell mich|mildred millie|miriam mim|mohammed mohamed muhammad mo|monica mon|nancy nan|naomi nomi|natalie nat natasha tasha|nathan nathaniel nat nate|nicholas nicolas nick nicky niko|nicola nicole nicky nikki|norman norm|oliver ollie olly|olivia liv livvy olive|oscar ossie
pamela pam|patricia pat patty tricia trish patsy|patrick pat paddy rick|paul paulie|paula paulie|pauline polly|penelope penny|peter pete|philip phillip phil pip|philippa pippa pip|priscilla cilla|rachel rach rachael|raymond ray|rebecca becky becca bec|reginald reg reggie|richard rick ricky rich richie dick
robert rob robbie bob bobby bert|roberta bobbie|roderick rod|rodney rod|roger rodge|ronald ron ronnie|rosemary rose rosie|roseanne rose|rudolf rudy rolf|russell russ rusty|ruth ruthie|ryan ry|samantha sam sammy|samuel sam sammy|sandra sandy|sarah sara sal sally|sebastian seb bastian|shannon shan
sharon shaz|sheila shel|shirley shirl|sidney sydney sid syd|simon si|sophia sophie soph|stanley stan|stephanie steph stephie steffi|stephen steven steve stevie|stuart stewart stu|susan suzanne susanna sue susie suzie|sylvia syl|tabitha tabby|tamara tammy|teresa theresa terry tess tessa|terence terry|thaddeus thad|theodore theo ted teddy
thomas tom tommy|timothy tim timmy|tobias toby|tracey tracy trace|ursula ursi|valerie val|vanessa nessa|veronica ronnie vera|victor vic|victoria vicky tori vic|vincent vince vinny|virginia ginny|vivian viv|walter walt wally|wendy wen|wilfred wilf|wilhelmina minna billie|william will bill billy willy liam|winifred winnie|yvonne eve von|zachary zach zack|zoe zo
alejandro alex ale|alejandra ale sandra|francisco paco pancho fran|jose pepe|enrique quique|guillermo memo|ignacio nacho|jesus chuy|manuel manolo manny|rafael rafa|roberto beto|concepcion concha|dolores lola|guadalupe lupe|giuseppe beppe pino|giovanni gianni|ekaterina katya kate|aleksandr sasha alexander|dmitri dima|ivan vanya|maria masha|mikhail misha michael|nikolai kolya nick|olga olya|sergei seryozha|tatiana tanya|vladimir vova vlad|yekaterina katya|jan johannes hans|katarzyna kasia|malgorzata gosia|magdalena magda|tomasz tomek|wojciech wojtek|hans johann johannes|friedrich fritz|heinrich heinz|ingrid inge|karl carl
`;

const GROUPS = new Map<string, Set<string>>();
for (const line of LINES.split(/[|\n]/)) {
  const names = line.trim().split(' ').filter(Boolean);
  for (const name of names) {
    const known = GROUPS.get(name) ?? new Set<string>();
    for (const other of names) known.add(other);
    GROUPS.set(name, known);
  }
}

export const sameName = (a: string, b: string): boolean => a === b || (GROUPS.get(a)?.has(b) ?? false);

export const isFirstName = (word: string): boolean => GROUPS.has(word) || isKnownName(word);

/** Short forms that are words, places or makes as well. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'al ally ant art barb bernie brad cass cat char chas clifford cliff connie constance concha den di dima dolly dolores dom don dot em eugene florence fran franklin gabe gail georgia georgie gill gina hal harri hev jem jesus jo josie kat kaz kit ken len les lex lil liv lola lori lou lu lupe mal manny manolo marge maxine maxwell may mel memo mich mick mim minna mon nacho nan nat ned nell nick nicky nomi nora norm olive pam paco paddy pam pancho patty pepe phil pino pip polly rafa reg rich ron rosie russ ry sal sam sasha seb shan shel shell sid si sonny stan stu stewart sydney syd tabby tabitha tam tess tori trace trish ursi val vic victor vinny virginia viv vova von wall walt wen wil win zo ale bob dick chuck bell belle billie bobbie asia ola ira mani toni turi gus bep cor'.split(
    ' ',
  ),
);

/** A first name and no word of everyday, written small as well. */
export const isSurelyName = (word: string): boolean =>
  word.length >= 3 && isFirstName(word) && !ALSO_WORDS.has(word) && !SHORT_WORDS.has(word);
