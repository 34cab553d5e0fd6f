import { buildLadderUrl, buildModelUrl, fillWorksheetsUrl, mapUrl, selfCheckUrl } from './tool-urls.ts';
import { compareUrl, exploreUrl, matrixUrl, openUrl, routesUrl } from './urls.ts';

/** Every tool, for the head of every page; those that most people come for stand at its foot, too. */
export const toolLinks = [
  { title: 'Check yourself', url: selfCheckUrl(), isAtFoot: true },
  { title: 'What suits me?', url: exploreUrl(), isAtFoot: true },
  { title: 'Routes', url: routesUrl(), isAtFoot: true },
  { title: 'Compare', url: compareUrl(), isAtFoot: true },
  { title: 'Matrix of jobs', url: matrixUrl(), isAtFoot: false },
  { title: 'Map a curriculum', url: mapUrl(), isAtFoot: true },
  { title: 'Open a framework', url: openUrl(), isAtFoot: false },
  { title: 'Build a model', url: buildModelUrl(), isAtFoot: true },
  { title: 'Build a ladder', url: buildLadderUrl(), isAtFoot: true },
  { title: 'Fill in a worksheet', url: fillWorksheetsUrl(), isAtFoot: false },
] as const;
