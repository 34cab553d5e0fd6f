/** Tools of the site as the search finds them: their names, what else they are called, and what people type for them. */
export const searchTools = {
  selfCheck: {
    title: 'Check yourself',
    aliases: ['Self-assessment', 'Skills check', 'Competency self-assessment'],
    phrases: [
      'what am I ready for',
      'assess my skills',
      'which jobs can I do now',
      'test my own skills',
      'what am I missing for a job',
      'make a development plan',
    ],
    text: 'Say what you do at work; see what fits, what is missing, and make a plan. It stays on your device.',
  },
  map: {
    title: 'Map a curriculum',
    aliases: ['Curriculum map', 'Curriculum mapping', 'Crosswalk'],
    phrases: [
      'map my course to industry competencies',
      'align a syllabus with industry',
      'which competencies does my program cover',
      'compare course outcomes with a model',
      'what my curriculum is missing',
    ],
    text: 'Hold the outcomes of courses against models and jobs, and see what is not covered.',
  },
  open: {
    title: 'Open a framework',
    aliases: ['Import a framework', 'CASE viewer', 'CTDL viewer', 'SKOS viewer'],
    phrases: [
      'open a CASE file',
      'read a competency framework file',
      'convert a competency framework',
      'view my own framework',
    ],
    text: 'See a framework from anywhere in CASE, CTDL, SKOS, CSV or a workbook, and take it along in another format.',
  },
  buildModel: {
    title: 'Build a model',
    aliases: ['Model builder', 'Build a competency model', 'Competency model builder'],
    phrases: [
      'make my own competency model',
      'create a competency framework',
      'customize a competency model',
      'combine two competency models',
    ],
    text: 'Begin with a model of ours or with nothing, change it, and take it along in the field’s formats.',
  },
  buildLadder: {
    title: 'Build a ladder',
    aliases: ['Ladder builder', 'Career ladder builder', 'Career lattice builder', 'Build a career ladder'],
    phrases: [
      'make a career ladder',
      'draw a career path for my company',
      'create a career lattice',
      'plan promotions',
    ],
    text: 'Put jobs on levels, join them by steps, and take the drawing along.',
  },
  fillWorksheets: {
    title: 'Fill in a worksheet',
    aliases: [
      'Worksheets',
      'Gap worksheet',
      'Employer worksheet',
      'Credential worksheet',
      'Curriculum worksheet',
      'Employer survey',
    ],
    phrases: [
      'survey employers',
      'ask employers what skills they need',
      'fill in a worksheet',
      'validate a model with employers',
    ],
    text: 'Fill in the worksheets of a model or a job on the screen, and count what many employers say.',
  },
} as const;
