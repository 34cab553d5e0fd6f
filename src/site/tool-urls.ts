import { allUrls } from './urls.ts';

/** The tool that maps a curriculum. */
export const mapUrl = allUrls.map;

/** What that tool reads, as JSON. @param name path of the file in its folder */
export const mapFileUrl = allUrls.mapFile;

/** The tool that builds a model. */
export const buildModelUrl = allUrls.buildModel;

/** What that tool reads, as JSON. @param name of the file in its folder */
export const buildModelFileUrl = allUrls.buildModelFile;

/** The worksheets on the screen. @param kind the worksheet that is shown first; then the key of its model or job */
export const fillWorksheetsUrl = allUrls.fillWorksheets;

/** What they read, as JSON. */
export const fillableUrl = allUrls.fillable;

/** Where a survey of employers is prepared and counted. @param of key of its model or job */
export const surveyUrl = allUrls.survey;

/** Where an employer answers one. */
export const surveyAnswerUrl = allUrls.surveyAnswer;

/** @param view what a person sees of where they stand, nothing for the questions; then the keys of what they hold themself against */
export const selfCheckUrl = allUrls.selfCheck;
