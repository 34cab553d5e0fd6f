/**
 * What the search knows of the language: words of the same meaning, words that say what kind of thing is wanted, and words that
 * say little. A word stands for all its forms.
 */

/** Groups of words that people use for one another at work. What has one of a group is found by the others, a little later. */
export const sameMeaning: readonly string[] = [
  'seller sell sale salesperson',
  'purchase buy procure buyer',
  'hire recruit',
  'child children kid toddler',
  'elderly aged old older senior geriatric',
  'representative rep',
  'technician tech',
  'administrative admin',
  'laboratory lab',
  'assistant aide helper',
  'automobile car auto automotive vehicle',
  'dentist dental',
  'attorney lawyer',
  'mental psychological',
  'truck lorry',
  'repair fix mend',
  'clean janitor custodian tidy',
  'restaurant diner eatery',
  'hotel lodging motel inn',
  'airplane aircraft plane aviation aerospace',
  'teacher instructor educator',
  'doctor physician',
  'hospital clinic',
  'internet web online',
  'cyber hack hacker hacking cyberattack',
  'mathematics math arithmetic numerical number',
  'angry upset mad furious irate',
  'customer client guest patron shopper',
  'coworker colleague workmate teammate',
  'supervisor boss',
  'conflict argument argue dispute quarrel',
  'composure calm composed cool',
  'stress pressure',
  'honest honesty integrity',
  'tardy late',
  'schedule timetable roster rota',
  'danger hazard',
  'warehouse stockroom',
  'freight ship cargo shipment',
  'factory plant mill',
  'house home residential',
  'highway road street',
  'sewage wastewater sewer',
  'petroleum oil',
  'agriculture farm farming farmer agricultural',
  'lending loan mortgage',
  'legal law regulation statute',
  'phone telephone',
  'store shop retail',
  'software coding programmer programming developer',
  'startup venture founder entrepreneur',
  'pathway ladder lattice path',
  'robot robotics automation automate',
  'mistake error',
  'complaint complain grievance',
  'creative inventive innovative idea',
  'adapt change flexible',
  'decide decision choose choice',
  'document record paperwork form',
  'goal target objective',
  'persuade influence convince',
  'negotiate bargain haggle',
  'motivate inspire encourage',
  'coach mentor',
  'criticism feedback',
  'empathy compassion sympathy',
  'diversity inclusion culture',
  'disability disabled handicap wheelchair',
  'resume cv',
  'speak speech talk presentation',
  'bilingual translate interpreter',
  'chatbot ai chatgpt',
  'police cop',
  'punctual punctuality',
  'instruction direction',
  'measure measurement',
  'salary wage pay',
  'drug medication medicine pharmacy',
  'mechanic repairer',
  'equipment machinery machine',
  'trustworthy trust',
  'subway metro',
  'train rail railroad railway',
  'transit bus',
  'kitchen cook chef',
  'secretary receptionist',
  'leader lead',
  'bookkeeping books bookkeeper ledger',
  'audit auditor',
  'apprentice apprenticeship trainee',
  'promotion advance advancement promoted',
  'outdoor outdoors outside',
  'electronic digital',
  'electricity electrical electrician electric power',
];

/** Words that say what kind of thing is wanted, by kind. They steer, and need not stand in a name. */
export const kindWords = {
  job: 'job jobs career careers occupation position role vacancy employment',
  occupation: 'job jobs career careers occupation position role vacancy employment',
  place: 'job jobs career careers occupation position role rung step',
  ladder:
    'ladder ladders pathway pathways path lattice progression promotion promoted advance advancement career careers next',
  competency: 'skill skills competency competencies competence ability abilities trait attitude',
  technical: 'skill skills competency competencies competence knowledge procedure',
  behavior: 'behavior behaviors interview question questions',
  credential:
    'license licence licensed certificate certification certifications certified certs cert credential credentials card permit exam test course class classes training diploma degree',
  industry: 'industry industries sector model models field',
  use: 'use uses how',
  story: 'story stories example examples case',
  resource: 'resource resources curriculum standard standards assessment lookup website link links',
  guide: 'guide meaning definition explain explained explanation difference',
  term: 'meaning definition define term word',
  source: 'source',
  page: 'list all every',
} as const;

/** Words of those who work with competency models: whoever types one may want a guide, whatever else the question has. */
export const tradeWords =
  'competency competencies framework frameworks ksa ksas taxonomy rubric validity pyramid tier tiers';

/** Words that say little beside others. */
export const weakWords =
  'person people someone somebody anyone thing things stuff something anything good great better best well want wants like likes love need needs look looking ' +
  'find really very lot lots kind sort type become becoming get getting make making do doing use using help be being am im ive id feel always never ' +
  'requirement requirements required online free near way ways work works working worker workers place one two new big small try keep keeping take taking  ' +
  'go going know knowing have having company based';

/** Words of grammar that are too seldom in sentences of entries to be known there. */
export const grammarWords =
  'vs versus im ive id dont cant wont doesnt isnt thats etc ok okay please hi hello am something';

/** Whether a question asks what a word means. */
export const definitionAsked =
  /^\s*(?:what (?:is|are|does)|how (?:is|are|was|were)|difference between|define|meaning of)\b/i;

/** Whether a question asks how to get on: “from cook to chef”, “what comes after”. */
export const progressAsked =
  /\bfrom\b.+\bto\b|\b(?:mov(?:e|ing) up|promoted|promotion|next (?:step|job|level|role)|(?:comes?|do(?:es)?|go(?:es)?|job|then) (?:after|next|what)|what next|after being|work(?:ing)? (?:my|your) way|climb(?:ing)?|grow into|step up|become|way up|path to|start(?:ing)? (?:out )?as|rise)\b/i;

/** Whether a question asks for a person by what they do: “someone who …”. */
export const personAsked = /\b(?:someone|somebody|person|people|worker|guy|man|woman|one) (?:who|that)\b/i;

/** Whether somebody speaks of themselves: “I like …”, “I’m good with …”. “Type I error” is no such sentence. */
export const ofOneself =
  /(?:^|\s)(?:i['’]?(?:m|ve)|i (?:am|was|have|can|could|do|don['’]?t|dont|really|always|just|also|enjoy|hate|like|love|need|prefer|want|would|work|get|keep))\s/i;
