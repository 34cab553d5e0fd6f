import type { JobFacts } from '../../../domain/hiring/job-facts.ts';
import type { Paper, PaperBlock } from '../../../domain/hiring/paper.ts';
import { formatEnds, formatMedian } from '../occupations.ts';
import { formatShare } from '../schooling.ts';
import { blanks, bullets, facts, heading, paragraph, subheading } from './pieces.ts';

/** The position description of a job: duties, acts, what the law asks for apart from what is wished, pay with its source. */
export function positionPaper({ description, credentials, pay, guide }: JobFacts): Paper {
  const { summary, answersTo, worksWith, duties, requirements, tools } = description;
  const { demands, schooling } = requirements;
  return {
    id: 'position-description',
    title: 'Position description',
    blocks: [
      paragraph(summary),
      blanks(['Employer', 'Place and hours']),
      facts([
        ['Answers to', answersTo.join('; ')],
        ['Works with', worksWith.join('; ')],
        ['Tools', tools.join('; ')],
      ]),
      heading('Duties'),
      paragraph(
        'Strike what does not happen in your place, and add what does. Mark the duties that the job is there for.',
      ),
      ...duties.flatMap(({ title, tasks }): PaperBlock[] => [subheading(title), ...bullets(tasks)]),
      heading('What a good day looks like'),
      paragraph('Acts that others can see a person in this job do, by competency.'),
      ...bullets(
        guide.topics.map(({ title, acts, definition }) => ({
          text: title,
          parts: acts.length > 0 ? acts.slice(0, 2).map(({ text }) => text) : [definition],
        })),
      ),
      heading('What the law asks for'),
      ...(credentials.law.length > 0
        ? [...bullets(credentials.law), paragraph('States differ: look up the rule where the work is done.')]
        : [
            paragraph(
              'We know of no license that the law asks of everyone in this job. Look up your state and your trade.',
            ),
          ]),
      ...(credentials.lawOrCustom.length > 0
        ? [paragraph('Asked for by law or by nearly every employer:'), ...bullets(credentials.lawOrCustom)]
        : []),
      heading('What you may wish for'),
      paragraph(
        'None of this is law. Each wish that you keep shuts out people who could do the work, so keep what the duties need.',
      ),
      facts([
        [
          'Education',
          schooling.education &&
            schooling.education.label +
              (schooling.education.share && schooling.askedIn
                ? `, ${formatShare(schooling.education.share, schooling.askedIn)}`
                : ' (our judgment)'),
        ],
        ['Many employers expect', credentials.wish.join('; ')],
        ['Helps', credentials.help.join('; ')],
      ]),
      ...(demands
        ? [
            heading('What the work asks of body and time'),
            facts([
              ['Body and senses', demands.physical],
              ['Hours', demands.schedule],
            ]),
            paragraph('This is the usual way. A person with a disability may ask to do the same work in another way.'),
          ]
        : []),
      heading('Pay'),
      ...(pay
        ? [
            paragraph(`${formatMedian(pay.pay)} ${formatEnds(pay.pay)}`),
            paragraph(
              `Employees in the United States in ${pay.pay.title}: ${pay.publisher}, ${pay.release}. Your area differs, and so does the pay of a first year. Look up your area, then write your own range here.`,
            ),
          ]
        : [paragraph('No figure is published for this job. Write your own range here.')]),
      blanks(['Our range']),
    ],
  };
}
