import { remember } from "../text/remember.ts";

/** Product and company names as they are written. Their lower case is a slip. */
const names =
  `GitHub GitLab LinkedIn JavaScript TypeScript Kubernetes PostgreSQL MongoDB MySQL GraphQL OpenAPI OAuth DevOps FinOps MLOps
  YouTube WhatsApp Google Microsoft Facebook Instagram Netflix Airbnb Spotify Salesforce PayPal Shopify HubSpot Atlassian
  TensorFlow PyTorch WordPress Photoshop PowerPoint Wikipedia Bitbucket CircleCI Datadog BigQuery DynamoDB Elasticsearch OpenTelemetry
  Cloudflare DigitalOcean Heroku Netlify Vercel Snowflake Databricks Kotlin Haskell Clojure Erlang IntelliJ Jira Trello
  Zendesk ServiceNow Workday Revolut Monzo Klarna Stripe Figma Tableau Grafana Prometheus Jenkins Ansible OpenAI Anthropic Nvidia
  Takealot Capitec Discovery Naspers Vodacom Safaricom Flutterwave Paystack Andela Jumia Zalando Lufthansa Siemens Accenture Deloitte
  Gauteng Stellenbosch Gqeberha Polokwane Tshwane eThekwini Mbombela Bloemfontein Sandton Centurion Rosebank Midrand Umhlanga
  Bengaluru Hyderabad Gurugram Pune Accra Kigali Kampala Abuja Ibadan Mombasa`
    .trim()
    .split(/\s+/);

/** Written small as often as not: commands, packages, and names their own makers write small. */
const small =
  `docker kafka redis postgres postgresql npm pnpm git bash zsh kubectl nginx terraform golang django flask fastapi numpy pandas pytest numba
  scikit-learn webpack vite vitest eslint prettier jest cypress playwright selenium ansible jenkins grafana prometheus helm istio
  envoy consul vault nomad packer vagrant spark hadoop hive airflow dbt snowflake looker tableau splunk sentry logstash kibana
  rabbitmq nats grpc protobuf graphql css html json yaml toml csv xml http https tcp udp dns ssh ssl tls sql nosql sqlite mysql
  mongodb duckdb clickhouse cassandra neo4j elasticsearch etcd linux ubuntu debian macos ios android systemd wasm webassembly node
  deno bun react redux vue nuxt svelte angular rails laravel symfony dotnet kotlin scala haskell clojure elixir erlang ocaml rust
  typescript javascript python perl php ruby lua julia matlab latex vim emacs vscode github gitlab kubernetes openssl curl wget tmux
  cron regex argo flux kustomize kaniko trivy sonarqube artifactory nexus maven gradle cmake ninja llvm clang gcc
  figma sketch miro jira confluence slack zoom trello asana`
    .trim()
    .split(/\s+/);

/** Words of the trade and of the times that dictionaries do not have. Plurals and -ed, -ing, -er come by themselves. */
const trade =
  `onboard onboarding offboard offboarding backend frontend front-end back-end fullstack full-stack dev devs devops microservice microfrontend
  monolith fintech healthtech edtech agritech proptech insurtech regtech martech adtech cleantech biotech medtech govtech legaltech
  foodtech climatetech deeptech upskill reskill roadmap async deduplicate deduplication dedupe observability repo config webhook api app saas paas
  iaas ux ui qa sre cv cto ceo cfo coo cpo ciso hr kpi okr sla slo sli mvp poc roi e-mail hackathon scaleup scale-up webpage website web serverless uptime
  rollout rollback changelog codebase lifecycle whiteboarding whiteboard learnings takeaway impactful actionable scalable scalability monorepo
  polyrepo linter linting middleware shard sharding failover idempotency idempotent precompute tokenise tokenize tokeniser tokenizer
  tokenisation tokenization chatbot crowdsource crowdsourcing ecommerce e-commerce decarbonise decarbonize decarbonisation decarbonization
  skillset mindset timeframe timeline screenshare screencast livestream livestreaming fundraise fundraiser braai bakkie lekker indaba ubuntu robot
  wireframe wireframing copywriting copywriter storyboarding ideation ideate kanban scrum standup stand-up runbook playbook oncall on-call toolchain
  tooling multicloud multi-cloud datacentre datacenter composable testability parser profiler fuzzer fuzzing enum struct mutex schema
  schemas geospatial timeseries upsell cross-sell gamify gamification gamified personalise personalisation personalization cybersecurity pentest
  pentesting infosec crypto cryptocurrency tokenomics defi neobank preauthorisation preauthorization chargeback telemedicine telehealth
  proteomics bioinformatics genomics microgrid cobot lidar blockchain stablecoin metaverse chatgpt llm llms genai embeddings finetune fine-tune
  finetuning hyperparameter dataset datastore datalake lakehouse etl elt backfill backport bugfix hotfix changeset codegen codemod
  containerise containerize containerisation containerization dockerise dockerize kanbanise unblock blocklist allowlist denylist
  wiki wikis blog vlog vlogger blogger podcast podcaster influencer emoji emojis hashtag meme selfie workstream workshopping
  walkthrough shoutout shout-out heads-up followup follow-up followups recap deck offsite onsite on-site off-site workaround writeup write-up
  signup sign-up login logins signin sign-in signoff sign-off logout checkin check-in breakout drilldown dropdown popup pop-up tooltip navbar
  sitemap breadcrumb viewport responsive scrollable clickable swipe toggle checkbox chatbots helpdesk servicedesk ticketing
  teammate coworker cofounder co-founder cofounded solopreneur intrapreneur freelancer gig mentee mentees mentoring internship externship bootcamp
  gamedev esports geolocation geofence geofencing telematics drone smartphone smartwatch wearables wearable iot firmware
  bitrate codec hotspot ethernet wifi wi-fi bluetooth latency throughput rebase rebasing refactor refactoring cherry-pick merge-queue
  parallelise parallelize memoise memoize memoisation memoization autoscale autoscaling autoscaler rescale canary feature-flag
  prem premise on-prem homelab explainability interpretability trustworthiness inclusivity neurodiversity neurodivergent neurodiverse
  intersectionality allyship belonging wellbeing well-being mindfulness burnout greenfield brownfield greenwashing circularity
  agroforestry agtech smallholder smallholders matric tender tenderpreneur load-shedding loadshedding spaza stokvel tuckshop tsotsi ubuntu
  namaste dankie ngiyabonga enkosi siyabonga asante karibu habari shukran merci gracias danke obrigado obrigada grazie salaam
  backlog backlogs groom grooming retro retros postmortem post-mortem blameless pager paging alertmanager
  kickoff kick-off touchpoint touchpoints headcount workshopped workshops storytelling storyteller dataviz infographic
  vite esbuild rollup swc turborepo deps deps' lockfile tarball symlink stdout stdin stderr localhost sandbox sandboxed sandboxing
  middleware unserialised deserialise deserialize serialise serialize serialisation serialization prerender hydrate hydration ssr csr ssg
  underserved unbanked underbanked unphased remittance remittances payout payouts paywall freemium monetise monetize monetisation monetization
  gdpr popia hipaa soc pci iso iec ieee nist owasp cve cves phishing spearphishing ransomware malware botnet keystroke passkey passkeys passwordless
  biometrics biometric kyc aml fica rica bee b-bbee bbbee vat
  photovoltaic agrivoltaics geothermal electrolyser electrolyzer microfinance microcredit microloan insourcing nearshore nearshoring offshoring
  reprioritise reprioritize reprioritisation deprioritise deprioritize replatform replatforming rearchitect rearchitecting rightsizing
  ok okay eg ie etc vs pm am cc bcc ps re fyi asap rsvp eod faq faqs tbh aka ama
  minimalistic pushback stakeholdering learnability discoverability findability shippable releasable maintainability maintainable extensibility
  reproducibility replicability performant declaratively programmatically asynchronously algorithmic probabilistic bayesian stochastic
  eigenvalue gaussian boolean nullable templated templating typechecking typecheck typesafe typed untyped transpile transpiler minify minified
  heatmap scatterplot barplot choropleth clickstream cohort's cohorts attribution'`
    .trim()
    .split(/\s+/);

const lowered = new Map(names.map((name) => [name.toLowerCase(), name]));
const smallSet = new Set(small);
const tradeSet = new Set(trade);

/** How the name is written, where its lower case is a slip and not the way of commands. */
export function properName(lower: string): string | undefined {
  if (smallSet.has(lower) && !["github", "gitlab", "javascript", "typescript"].includes(lower)) return undefined;
  const name = lowered.get(lower);
  return name &&
    ![
      "stripe",
      "discovery",
      "figma",
      "tableau",
      "prometheus",
      "centurion",
      "snowflake",
      "workday",
      "devops",
      "finops",
      "mlops",
    ].includes(lower)
    ? name
    : undefined;
}

/** Whether the word, in lower case, is of the trade; `lower` where it may even begin a sentence without a capital. */
export const isTechWord: (lower: string) => "lower" | "word" | undefined = remember((lower) => {
  if (smallSet.has(lower)) return "lower";
  if (tradeSet.has(lower) || lowered.has(lower)) return "word";
  const stems = [
    lower.replace(/s$/, ""),
    lower.replace(/(?:ed|er|ers|ing|es)$/, ""),
    lower.replace(/(?:ed|er|ers|ing)$/, "e"),
    lower.replace(/d$/, ""),
    lower.replace(/ies$/, "y"),
  ];
  return stems.some((stem) => stem !== lower && stem.length > 2 && tradeSet.has(stem)) ? "word" : undefined;
});

/** Whether the word, in lower case, is the name of a product, a tool or a company that everybody in the trade knows. */
export const isProductName = (lower: string): boolean => smallSet.has(lower) || lowered.has(lower);

/** Names a misspelt capitalised word may have meant. */
export const properNames: readonly string[] = names;
