/** Shapes no table can hold: a machine's verb behind a prefix, capitals that are only said louder. */

/** "re-provisioned", "mis-keyed", "auto-declined", "non-par"; not "re-send", "pre-order", "auto-renew". */
export const PREFIXED =
  /^(?:re|de|un|pre|post|auto|mis|non|cross|multi|sub|inter|intra|over|under|co|meta|micro|pseudo|semi|quasi)-(?:accommodat|accredit|accru|adjudicat|adjust|advice|advis|advise|alert|align|allocat|amorti[sz]|appl|appli|apply|arb|arbitration|assign|attest|auth|authenticat|band|baselin|bill|bleed|bounc|bureau|cach|calibrat|capitali[sz]|certif|certifi|charg|chargeabl|clos|commission|compan|company|compliance|compliant|conform|consign|contract|coupl|credit|cutover|debit|declin|deploy|dispatch|dock|dup|dupe|duplicat|encod|energi[sz]|enroll?|escalat|exchang|factor|flash|flight|functional|gass?|hash|hom|imag|index|induct|ingest|init|initiali[sz]|inject|instantiat|invoic|isolat|issuanc|jett|key|label|ledger|level|list|lodg|manifest|mapp?|match|merchant|migrat|modal|mount|notif|operabl|par|pick|plann?|platform|populat|post|present|prim|prioriti[sz]|prod|profil|protect|provision|provisioning|qualif|qualifi|queu|rat|reconcil|regist|register|reject|remittanc|render|revers|risk|rout|scann?|scop|seat|segment|sell|selling|sequenc|shipp?|solicit|sort|spec|splic|spoo?l|stack|stag|sync|synchroni[sz]|tariff|tenancy|tenant|tender|terminat|tier|tokeni[sz]|torqu|trench|triag|trigger|underwrit|underwrot|utili[sz]ation|validat|vest|warehous|zon|push)(?:e|es|ed|d|s|ing|ion|ions|ation|ations|y|ies|er|ers|ment)?$|^(?:soft|hard)-(?:delet|archiv|bounc|declin|clos|block|lock|expir)(?:e|es|ed|s|ing)?$|^(?:part|short|un|de)-(?:allocat|receipt|consign|fulfill?|invoic|pick)(?:e|ed|s|ing|ion|ions)?$/;

/** The same shape in everyday words. */
export const EVERYDAY_PREFIX =
  /^(?:re-(?:list|lists|listed|pick|scans?|scanned|label|sort|issue|charged?|charges|charging|register|registered|registering)|pre-(?:sales?|sell|selling|charged?|labelled|plan|planned|planning|register|registered)|over-(?:charged?|charging|sell|selling|plan|planned|rated|rate)|under-(?:charged?|rated|rate)|multi-(?:tier|band)|mis-(?:sell|selling|match|matched|apply)|inter-company|cross-(?:selling|sell)|un-(?:planned|list)|auto-(?:charges?|charged|closes?))$/;

/** Capitals that stand for stress, where they could be read as letters of something. */
export const STRESSED: ReadonlySet<string> = new Set(
  (
    'PLEASE NEVER ALWAYS ONLY MUST WILL WONT CANNOT CANT DONT AFTER BEFORE EVERY BOTH EACH FIRST LAST SAME THIS THAT THESE THOSE WITH WITHOUT FROM INTO VERY MUCH MORE LESS BEST HUGE ' +
    'GREAT SORRY THANK THANKS HAPPY LOVE LOVED REALLY TOTALLY ALSO JUST STILL EVEN HERE THERE THEN WHEN WHAT WHERE HAVE BEEN WERE DOES DONE MAKE SURE SEND CALL TEXT WRITE REPLY CLICK PRESS HOLD ' +
    'OPEN CLOSE DURING UNDER OVER AGAIN TODAY TONIGHT MONDAY FRIDAY SUNDAY URGENT FINAL DELETE INSERT NAME DATE LINK ORDER NUMBER AMOUNT ALREADY EXACTLY EXTRA ENTIRE WHOLE TWICE ONCE SINCE UNTIL ' +
    'ABOUT ABOVE BELOW THEM THEY YOUR YOURS MINE OURS ZERO NONE NOTHING ELSE EVER KNOW NEED WANT LIKE GOOD BAD BACK FULL HALF HIGH LONG SHORT LATE EARLY ASAP RIGHT WRONG LEFT READY LIVE SALE ' +
    'BEFORE STRICT AGENT TODO CHECK LATER MAYBE VALID OTHER SUPER AMAZING FOUR FIVE NINE UPPER LOWER COULD WOULD SHOULD INSIDE EXCEPT UNLESS EITHER NEITHER PRICE GIFT PRETTIER EASY BIGGER BETTER'
  ).split(' '),
);
