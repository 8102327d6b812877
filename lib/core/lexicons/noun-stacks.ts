/**
 * Stacks of nouns as they are said inside a company: "provisioning backlog", "shared node", "billing entity". No table
 * can hold them all; what gives them away is a word of the machine room beside a word of the business.
 */
import { phrases } from '../text/vocabulary.ts';

/** Words of the business: plain alone, internal before a word of the machine room. */
const BUSINESS =
  'payment|payments|payout|order|orders|refund|refunds|account|accounts|customer|customers|delivery|shipping|data|stock|inventory|system|systems|user|users|subscription|subscriber|service|product|website|app|email|mail|booking|reservation|ticket|tickets|case|support|image|images|photo|file|files|video|message|messages|invoice|billing|price|pricing|loyalty|points|voucher|coupon|promo|card|bank|member|membership|parcel|warehouse|carrier|courier|supplier|vendor|partner|device|phone|number|line|network|server|shared|dedicated|central|upstream|downstream|internal|external|automated|manual|legacy|primary|secondary|regional|identity|address|return|returns|credit|debit|tax|meter|reading|readings|policy|claim|claims|content|media|game|player|match|search|room|fare|flight|crew|baggage|security|login|session|mobile|web|cloud|host|hosting|domain|zone|print|production|quality|admission|enrolment|application|transaction|trade|statement|contract|tariff|load|notification|sms|sales|finance|legal|intake|renewal|cancellation|verification|validation|approval|screening|dispatch|sorting|customs|import|export|picking|packing|receiving|appointment|prescription|patient|tenancy|repair|repairs|maintenance|works|dispute|fraud|risk|compliance|storage|usage|consent|permission|access|licence|license|key|profile|asset|assets';
/** Words of the machine room: after a word of the business nobody outside says these. */
const MACHINE =
  'backlog|backlogs|workflow|workflows|ledger|ledgers|node|nodes|cluster|clusters|endpoint|endpoints|handshake|handshakes|daemon|middleware|schema|schemas|bucket|buckets|entity|entities|hierarchy|orchestration|orchestrator|ingestion|remediation|propagation|handler|handlers|dispatcher|scheduler|throughput|anomaly|anomalies|variance|tranche|payload|payloads|failover|taxonomy|governance|heuristic|heuristics|override|overrides|resolver|proxies|validator|parser|namespace|mapping|mappings|instantiation|replication|provisioning|partition|partitions|repository|repositories|microservice|microservices|callback|callbacks|webhook|webhooks|cutover|shard|shards|replica|replicas|reconciliation|artefact|artifacts|stakeholder|stakeholders|escalation|escalations|triage|enablement|entitlement|entitlements|decommissioning|onboarding|offboarding|rebilling|re-rating|throttling|telemetry|checksum|latency|attestation|adjudication|apportionment|amortisation|syndication|deduplication|serialisation|tokenisation|tokenization|virtualisation|parameter|parameters|daemonset|concurrency|connector|connectors|aggregator|quarantine|suppression|fallback|rollback|timeouts|hierarchy|subledger|suspense|write-off|write-offs|clawback|clawbacks';
/** Words of the machine room that tell by themselves, with words that are plain elsewhere. */
const TELLING =
  'provisioning|deprovisioning|ingestion|entitlement|orchestration|replication|reconciliation|escalation|fulfilment|fulfillment|underwriting|dunning|sortation|linehaul|transcoding|encoding|rendering|indexing|caching|authentication|authorisation|authorization|tokenisation|tokenization|webhook|callback|settlement|remittance|adjudication|triage|onboarding|offboarding|interconnect|middleware|ledger|propagation|failover|replenishment|inbound|outbound|cross-dock|consignment|manifest|metering|interchange|acquirer|issuer|registrar|resolver|nameserver|tenancy-level|subledger|mediation|interface|batch|nightly|overnight|heuristic|anti-tamper|anti-fraud|rules-based|rule-based|risk-based|exception|suspense|clawback|commissioning|decommissioning|remediation|integration|parsing|sync|synchronisation|scheduler|telemetry';
const PLAIN_ELSEWHERE =
  'queue|queues|batch|batches|backlog|log|logs|layer|layers|tier|tiers|pool|flag|flags|cycle|cycles|engine|engines|module|modules|status|statuses|state|process|processes|threshold|thresholds|event|events|flow|flows|run|runs|job|jobs|record|records|rule|rules|error|errors|failure|failures|window|windows|team|desk|hub|function|functions|feed|feeds|stage|pipeline|pipelines|stack|trigger|triggers|mismatch|gap|lag|instance|service|services|exception|exceptions|entry|entries|object|objects|file|files|key|keys|token|tokens|partner|partners|agent|routine|script|matrix|path|protocol|policy|ladder|gateway|table|tables|task|tasks|tool|limit|limits|check|checks|hold|report|system|systems';
/** "-ing" and "-ed" states of things that only a machine or a ledger has. */
const MODES =
  'orphaned|stale|cached|deprecated|unallocated|unreconciled|unapplied|quarantined|locked-down|hardened|immutable|idempotent|mutable|asynchronous|synchronous|denormalised|normalised|hashed|salted|tokenised|tokenized|obfuscated|serialised|unserialised|sharded|containerised|virtualised|multi-tenant|single-tenant|federated|ephemeral|headless|upstream|downstream|low-resolution|lossy|lossless|non-conforming|out-of-band|in-band|out-of-sequence|sub-threshold';
const THINGS =
  'object|objects|entry|entries|record|records|proxy|proxies|file|files|node|nodes|cluster|image|images|data|balance|balances|payment|payments|cash|copy|copies|system|systems|service|services|identifier|identifiers|provider|session|sessions|token|tokens|volume|volumes|format|compression|account|accounts|update|updates|process|processes|unit|units|message|messages|dependency|dependencies|team|teams|lane|ledger|items|scan|scans|channel';

export const nounStacks = phrases('noun-stacks', [
  `{${BUSINESS}} {${MACHINE}}`,
  `{${TELLING}} [${BUSINESS}] {${PLAIN_ELSEWHERE}}`,
  `{${BUSINESS}} {${TELLING}} {${PLAIN_ELSEWHERE}|${MACHINE}}`,
  `{${TELLING}} {${MACHINE}}`,
  `{${MODES}} {${THINGS}}`,
  // Pairs of which neither word tells by itself.
  '{beneficiary|correspondent|intermediary|acquiring|remitting|sponsoring} {bank|banks|institution|institutions}',
  '{idempotency|aggregation|serialisation|serialization|hydration|rehydration|pagination|deduplication} {key|keys|job|jobs|token|tokens|error|errors|scope|index}',
  '{exposure|rating|tariff|commission|premium} {band|bands|factor|factors|basis}',
  '{allergen|cancellation|substitution|item|entitlement|escalation|priority|eligibility|responsibility|authority|approval|compensation|severity|delegation} {matrix|matrices}',
  '{retention|classification|metadata|asset|provenance} {tag|tags}',
  '{status|feature|eligibility|suppression|entitlement|risk} {flag|flags}',
  '{loss|affordability|suitability|materiality|impairment} {assessment|assessments|adjuster|adjusters|adjustment}',
  '{surge|settlement|liquidity|churn|accrual} {event|events}',
  '{switching|vending|curtailment|restoration|commissioning} {schedule|schedules|regime|regimes|plan|window}',
  '{certified|notarised|notarized|consolidated} {extract|extracts}',
  '{rights of entry|right of entry|liability|exemption|depreciation} {regime|regimes}',
]);

/** What sounds like a stack and is everyday speech. */
export const EVERYDAY_STACK =
  /^(?:batch (?:file|run)s?|(?:settlement|integration|inbound|outbound) (?:service|partner|flight|journey)s?|(?:customer|user|member|data|account|content|file|files|media|parcel|mobile|login) (?:onboarding|mapping)|interface (?:error|system)|(?:central|regional|local|internal) repositor(?:y|ies)|(?:inbound|outbound) (?:flight|train|ferry)s?|exception(?:s)? (?:report|rules?|policy)|tenancy \w+ report|(?:rental|tenancy|lease|hire|loan|sale) (?:agreement|contract)s?|(?:upstream|downstream) (?:data|images?|files?))$/i;
