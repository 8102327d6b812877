/**
 * Words of one kind, so that what is learned about one says something about the others: "you forgot to read" teaches
 * "you failed to check". Written from how people write support mail, not out of any corpus. Words are stems or forms; both are looked up.
 */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  // Grammar.
  not: 'not no never neither nor without hardly barely cannot nothing nobody none nowhere',
  modal: 'should must ought shall',
  may: 'may might could would can will',
  have: 'have has had having',
  be: 'is are was were be been being am',
  do: 'do does did doing done',
  we: 'we us ourselves',
  our: 'our ours',
  i: 'i me myself',
  you: 'you yourself yourselves ye yall',
  your: 'your yours',
  they: 'they them themselves he she him',
  if: 'if unless whether provided assuming',
  because: 'because since hence therefore consequently thus accordingly so',
  but: 'but however although though yet nevertheless nonetheless instead alternatively otherwise',
  who: 'who whoever anyone anybody everyone everybody someone somebody those people others',
  // What the customer did or did not.
  forgot:
    'forgot forget forgotten failed fail neglected neglect omitted omit ignored ignore overlooked overlook missed skipped skip refused refuse mistyped misread mistook misunderstood misplaced misused mishandled mistreated disregarded declined chose chosen choose opted decided insisted allowed caused cause provoked broke tampered abused dropped spilled',
  read: 'read reading check checked checking notice noticed see seen look looked review reviewed verify verified study studied inspect inspected consult consulted watch watched listen listened follow followed following observe observed examine examined scroll scrolled know knew known realise realised realize realized aware understand understood pay attention remember remembered recall',
  shown:
    'stated state states shown show shows explained explain explains mentioned mention mentions told tell tells warned warn warns informed inform informs advised advise advises written wrote describes described says said say reminded indicated indicates instructed communicated published displayed listed printed',
  clearly:
    'clearly obviously evidently plainly apparently surely presumably naturally explicitly repeatedly already again visibly expressly undoubtedly bold print several times twice plain',
  fault:
    'fault blame blamed liable liability negligence careless carelessly carelessness wrongly own incorrect incorrectly improper improperly misuse mishandling culprit user-error hasty negligent inattentive abuse',
  duty: 'responsible responsibility duty job onus obligation obliged obligations expected supposed meant required requirement presuppose part care bothered bother effort',
  care: 'properly correctly carefully attentively closely thoroughly gently punctually sooner earlier beforehand advance time first diligently directed instructed intended skill',
  wonder:
    'wonder wonders puzzle puzzles puzzled puzzling mystery surprise surprised surprising struggle struggling assume gather suppose guess suspect strange odd curious riddle baffled difficult respect forgive honest honestly frankly fair mind pointing fingers regret pity afterwards hindsight amazed',
  place:
    'label box manual instructions small-print lid sign notice website description faq faqs guide leaflet letter confirmation brochure door page handbook packaging ticket invoice checkout screen help booklet newsletter map article section video poster reminder card email mail e-mail',
  did: 'entered typed selected ticked clicked pressed signed installed plugged washed left placed ordered booked bought moved opened used deleted uninstalled unplugged switched turned removed drilled cut wore worn drove parked stored charged kept given gave answered replied responded waited signed-up agreed accepted confirmed paid logged shared lent packed measured assembled built',
  others:
    'most other others another everyone everybody nobody else no-one neighbour neighbours majority households rest many several all anyone amateurs adult grown-up experienced sensible reasonable normal average',
  customer:
    'customer customers user users passenger passengers guest guests member members client clients buyer buyers tenant tenants subscriber subscribers patient patients player players student students parent parents cardholder cardholders traveller travellers traveler travelers owner owners applicant applicants resident residents shopper shoppers recipient recipients caller callers policyholder policyholders',
  // Playing down, closing.
  only: 'only just simply merely simple basic easy easily quick quickly obvious nothing trivial',
  small:
    'small minor little tiny slight slightly mere petty trifle cosmetic minuscule insignificant negligible isolated bit teething hiccup blip niggle',
  calm: 'calm relax patient patience wait waiting chill settle dramatic drama overreact overreacting overreaction fuss exaggerate exaggerating emotional personally panic worse lucky perspective worry grateful',
  argue:
    'argue arguing argument arguments debate debating repeat repeated repeating repetition circles discuss discussing explained explain times point points pointless opinion opinions view views taste subjective disagree differ noted comments feedback supervisor manager anymore useful purpose sense use trust settles settle leave rest case story stop already brief cooled overthink overthinking google tutorials basics',
  close:
    'close closed closing final finally end ended over matter move discussion discuss further anymore period done settled conclude concluded consider considered resolved correspondence',
  normal:
    'normal common commonly usual usually typical typically standard natural expected happens happen everyone everybody others life world reality honestly frankly sincerely',
  // A no.
  unable:
    'unable impossible unavailable ineligible excluded refuse declined decline denied deny reject rejected rejection prohibited forbidden prevented restricted limited nonrefundable disallowed void forfeit forfeited invalid expired unfortunately sadly regret regrettably afraid unauthorised unauthorized discontinued inflexible',
  grant:
    'refund refunds refunded refunding reimburse reimbursed reimbursement exchange exchanged exchanges replace replaced replacement compensate compensation credit credited discount discounted waive waived extend extended extension cancel cancelled canceled cancellation amend amended change changed changes alter altered accept accepted approve approved grant granted honour honor offer offered provide provided process processed issue issued allow allowed permit permitted upgrade upgraded transfer transferred return returned returns rebook rebooked reverse reversed reinstate reinstated release released exception exceptions repair repaired cover covered deliver delivered ship shipped support supported add added remove removed',
  rule: 'policy policies term terms conditions condition rule rules regulation regulations guideline guidelines procedure procedures protocol protocols contract agreement clause section article paragraph legal legally law compliance gdpr system management headquarters department head office authorised t&cs tos sop process',
  // Nobody did it.
  went: 'went gone goes fell fallen slipped occurred occur occurs happened arose arisen arise crept emerged came came-up taken ended turned got gets became surfaced transpired developed',
  error:
    'error errors mistake mistakes mix-up mixup glitch glitches fault faults failure failures oversight bug bugs delay delays issue issues problem problems misunderstanding miscommunication discrepancy discrepancies confusion lapse breakdown slip outage malfunction anomaly inconsistency defect mishap hiccups irregularity complication complications incident disruption',
  undone:
    'lost damaged broken missed forgotten misplaced mislaid delayed mislabelled mislabeled duplicated oversold overbooked overcharged charged billed booked packed sent entered recorded logged updated applied passed forwarded communicated assigned deleted erased removed triggered generated dispatched shipped scheduled rescheduled registered flagged marked left omitted overlooked processed captured set saved transferred credited attached linked allocated routed misrouted picked loaded printed delivered collected activated deactivated disconnected cut held withheld locked blocked suspended closed cancelled canceled rejected declined put swapped mixed taken made',
  // Certainty.
  certain:
    'definitely absolutely certainly guarantee guaranteed guarantees guaranteeing promise promised promises always never ever forever every zero completely totally entirely fully perfect perfectly flawless flawlessly sure certain assure assured doubt 100 hundred percent whatever whatsoever forevermore permanently risk-free foolproof bulletproof impossible swear word positive undoubtedly unquestionably instantly immediately any without fail',
  // Cheer.
  joy: 'great awesome amazing fantastic wonderful lovely fab fabulous super brilliant happy delighted thrilled excited exciting glad love loved loving enjoy enjoying fun cool yay woohoo hooray congrats congratulations cheers perfect excellent stunning gorgeous magical sunny bright sparkling cheerful smile smiling smiles rock rocks party celebrate celebrating cheery stoked pumped yummy delicious dream dreamy best beautiful',
  joke: 'haha lol hehe ha lmao joke jokes joking kidding funny oops oopsie whoops whoopsie gremlins gremlin murphy monday mondays ninja magic elves diva goblins moody hangover sulking tantrum drama nap coffee',
  sell: 'discover explore range collection premium upgrade sale offers deal deals newsletter exclusive special launch launched new brand-new season plan plus pro gold app loyalty reward rewards points shop shopping browse subscribe follow recommend friends refer voucher treat bestselling unmissable limited stock',
  // Feeling and recognition.
  felt: 'frustrating frustrated frustration annoying annoyed annoyance upsetting upset disappointing disappointed disappointment worrying worried worry stressful stress distressing distress unpleasant awful terrible horrible dreadful unacceptable infuriating maddening embarrassing embarrassed painful pain hard tough difficult rough miserable angry anger furious cross gutted sad scary frightening alarming exhausting exhausted tiring inconvenient inconvenience hassle nuisance nightmare ordeal trouble rotten unfair shock shocking concern concerned concerning anxious anxiety hurt ruined spoiled spoilt disrupted shame letdown let-down disheartening heartbreaking galling grim',
  grasp:
    'understand understandable understandably appreciate imagine realise realize recognise recognize hear sympathise sympathize empathise empathize acknowledge see feel share get know',
  sorry:
    'sorry apologise apologize apologies apology apologising apologizing regret regrets forgive forgiveness pardon',
  // Steps and promises.
  act: 'send reply call contact email e-mail visit go click tap press open try use follow log sign restart reset reinstall install update upload attach give confirm enter select choose download submit fill complete bring take keep message dm text ring phone write report forward file book order apply turn switch unplug plug clear scan pick drop ask start stop run create find pay hold register swap collect return review hand quote mention speak scroll',
  look: 'investigate investigating looking checking chase chasing escalate escalated escalating pass passing passed forwarding raise raised arrange arranged arranging fix fixed fixing resolve resolving sort sorted sorting correct corrected correcting reopen reopened trace tracing speak spoken dispatch post posted refunding monitor monitoring',
  back: 'back update updates updated follow touch hear news check-in progress',
  time: 'today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon evening noon midnight week weeks day days hour hours minute minutes month months year years january february march april june july august september october november december weekend soon shortly later within mins hrs oclock',
  thing:
    'order orders parcel package delivery booking reservation room flight ticket tickets account card payment invoice bill subscription membership item items product products website app page link form site email letter code password number address line label box bag car seat table appointment visit request case claim refund-request delivery-note file files data report instructions manual description confirmation',
  please: 'please kindly pls plz',
  thanks: 'thanks thank thx ty grateful',
  hello: 'hi hello hey dear good greetings',
};
