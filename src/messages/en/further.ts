/** A way on from a page: what its link says, and why a reader may want it. */
export interface Way {
  readonly title: string;
  readonly why: string;
}

/** Above the ways on. */
export const heading: string = 'Look further';

/** From a competency or a behavior. @param job title of the job that asks most for it */
export const ofCompetency = {
  interview: (job: string): Way => ({
    title: `Interview guide of ${job}`,
    why: 'questions about it, with what strong, fair and weak answers show',
  }),
  check: (job: string): Way => ({
    title: `Check yourself for ${job}`,
    why: 'asks how often you do it, beside all else that the job needs',
  }),
  matrix: { title: 'All jobs beside all competencies', why: 'shows at a glance who asks for it' } as Way,
  whole: (competency: string): Way => ({
    title: `All of ${competency}`,
    why: 'its other acts, its levels, and ways to grow in it',
  }),
  model: (model: string): Way => ({ title: `Pyramid of ${model}`, why: 'where it stands in its industry' }),
  map: { title: 'Map a curriculum', why: 'finds which of your courses teach it' } as Way,
  build: { title: 'Build a model', why: 'takes it into a model of your own' } as Way,
};

/** From a job. */
export const ofJob = {
  check: (job: string): Way => ({
    title: `Check yourself for ${job}`,
    why: 'shows what of it you do already, and what is missing',
  }),
  routes: (job: string): Way => ({ title: `Routes from ${job}`, why: 'where people go from here, step by step' }),
  papers: {
    title: 'Papers to hire for it',
    why: 'position description, interview guide and four more, to change as you like',
  } as Way,
  explore: { title: 'What suits me?', why: 'other work for people who like what you like' } as Way,
};

/** From an industry model. */
export const ofModel = {
  map: { title: 'Map a curriculum', why: 'finds which blocks your courses teach' } as Way,
  survey: { title: 'Ask employers', why: 'a survey of these blocks, counted for you' } as Way,
  build: { title: 'Build a model', why: 'begins with this one, if you like, and makes it yours' } as Way,
};

/** From a career ladder. */
export const ofLadder = {
  routes: (place: string): Way => ({
    title: `Routes from ${place}`,
    why: 'everything within reach of its foot, on all ladders',
  }),
  explore: { title: 'What suits me?', why: 'work for people who like what you like' } as Way,
  build: { title: 'Build a ladder', why: 'draws the places and steps of your own company' } as Way,
};

/** From an occupation. */
export const ofOccupation = {
  job: (job: string): Way => ({
    title: `Check yourself for ${job}`,
    why: 'the job model of this occupation, act by act',
  }),
  explore: { title: 'What suits me?', why: 'other work for people who like what you like' } as Way,
  licenses: { title: 'License rules', why: 'whether your state asks for a license' } as Way,
  apprenticeships: { title: 'Apprenticeship schedules', why: 'ways to earn while learning' } as Way,
};

/** From a credential. */
export const ofCredential = {
  guide: (title: string): Way => ({ title, why: 'what tells a license from a certification, and who gives each' }),
  look: { title: 'License rules', why: 'what your state asks for' } as Way,
  use: (title: string): Way => ({ title, why: 'how to hold what an exam asks against a model' }),
};

/** From a group of programs of study. */
export const ofProgram = {
  map: { title: 'Map a curriculum', why: 'holds the outcomes of your courses against what work asks for' } as Way,
  use: (title: string): Way => ({ title, why: 'the steps, and the worksheet for them' }),
  explore: { title: 'What suits me?', why: 'for a student who does not know yet what to study' } as Way,
};

/** From a guide. */
export const ofGuide = {
  uses: { title: 'Uses', why: 'what people do with a model, step by step' } as Way,
  stories: { title: 'Stories', why: 'who has done it, and what came of it' } as Way,
  glossary: { title: 'Glossary', why: 'each word of the field, and what it is mistaken for' } as Way,
};

/** From a kind of resources. */
export const ofResources = {
  credentials: {
    title: 'Credentials',
    why: 'licenses and certifications by name, with the jobs that ask for them',
  } as Way,
  uses: { title: 'Uses', why: 'what to do with what you find here' } as Way,
  stories: { title: 'Stories', why: 'who has put such things to use' } as Way,
};
